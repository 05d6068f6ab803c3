using Zhengling.Feel.Diagnostics;
using static Zhengling.Feel.Diagnostics.DiagnosticSeverity;

namespace Zhengling.Dmn.Diagnostics;

/// <summary>
/// The catalogue of everything this library says, each with its stable code. E0xx: files; E1xx: models; E2xx: decision tables and
/// results; E3xx: inputs; A4xx: analysis of tables.
/// </summary>
public static class DmnMessages
{
    /// <summary>Text that is no XML, has a document type or exceeds the size limit. {0} the parser's words.</summary>
    public static readonly DiagnosticMessage MalformedXml = new("DMN-E001", Error,
        "不是可读的 XML（不允许 DTD 和外部实体）：{0}",
        "Not readable XML (document types and external entities are refused): {0}");

    /// <summary>Elements nested too deep. {0} the limit.</summary>
    public static readonly DiagnosticMessage TooDeep = new("DMN-E002", Error,
        "XML 嵌套超过 {0} 层。请拆分模型。",
        "XML nests deeper than {0} levels. Split the model.");

    /// <summary>XML that is no DMN model. {0} the root element.</summary>
    public static readonly DiagnosticMessage NotDmn = new("DMN-E003", Error,
        "根元素 {0} 不是 DMN 1.1—1.6 的 definitions。",
        "The root element {0} is not 'definitions' of DMN 1.1 to 1.6.");

    /// <summary>A required attribute is not there. {0} element, {1} attribute.</summary>
    public static readonly DiagnosticMessage AttributeMissing = new("DMN-E004", Error,
        "元素 {0} 缺少属性“{1}”。",
        "The element {0} lacks the attribute '{1}'.");

    /// <summary>An attribute has a value that is not allowed. {0} attribute, {1} value, {2} allowed values.</summary>
    public static readonly DiagnosticMessage AttributeValue = new("DMN-E005", Error,
        "属性“{0}”的值“{1}”无效，应为：{2}。",
        "The attribute '{0}' cannot be '{1}'; expected: {2}.");

    /// <summary>A required child is not there. {0} element, {1} child.</summary>
    public static readonly DiagnosticMessage ElementMissing = new("DMN-E006", Error,
        "元素 {0} 缺少子元素“{1}”。",
        "The element {0} lacks the child '{1}'.");

    /// <summary>A reference to nothing. {0} who refers, {1} the reference.</summary>
    public static readonly DiagnosticMessage UnknownReference = new("DMN-E101", Error,
        "“{0}”引用的元素“{1}”不存在。请检查 id 或 import。",
        "'{0}' refers to '{1}', which does not exist. Check the id or the import.");

    /// <summary>Decisions that require each other. {0} the circle of names.</summary>
    public static readonly DiagnosticMessage Cycle = new("DMN-E102", Error,
        "决策互相依赖，成环：{0}。",
        "Decisions require each other in a circle: {0}.");

    /// <summary>Two elements of one name. {0} the name.</summary>
    public static readonly DiagnosticMessage DuplicateName = new("DMN-E103", Error,
        "名称“{0}”重复。请改名，使其唯一。",
        "The name '{0}' is used twice. Rename one.");

    /// <summary>Two elements of one id. {0} the id.</summary>
    public static readonly DiagnosticMessage DuplicateId = new("DMN-E104", Error,
        "标识“{0}”重复。",
        "The id '{0}' is used twice.");

    /// <summary>A type that nobody defines. {0} the type, {1} who uses it.</summary>
    public static readonly DiagnosticMessage UnknownType = new("DMN-E105", Error,
        "“{1}”的类型“{0}”未定义。应为 FEEL 类型或本模型的类型。",
        "The type '{0}' of '{1}' is not defined. Expected a FEEL type or a type of the model.");

    /// <summary>Types defined by each other. {0} the type.</summary>
    public static readonly DiagnosticMessage TypeCycle = new("DMN-E106", Error,
        "类型“{0}”的定义引用了自身。",
        "The type '{0}' is defined by itself.");

    /// <summary>A model that is imported but was not given. {0} its namespace.</summary>
    public static readonly DiagnosticMessage ImportMissing = new("DMN-E107", Error,
        "未提供导入的模型“{0}”。",
        "The imported model '{0}' was not given.");

    /// <summary>An element without logic. {0} its name.</summary>
    public static readonly DiagnosticMessage NoLogic = new("DMN-E108", Warning,
        "“{0}”没有决策逻辑。",
        "'{0}' has no decision logic.");

    /// <summary>An expression in another language than FEEL. {0} whose, {1} the language.</summary>
    public static readonly DiagnosticMessage Language = new("DMN-E109", Error,
        "“{0}”使用的表达式语言“{1}”不受支持，只支持 FEEL。",
        "The expression language '{1}' of '{0}' is not supported; only FEEL is.");

    /// <summary>A rule with a wrong number of cells. {0} rule, {1} cells it has, {2} cells expected.</summary>
    public static readonly DiagnosticMessage CellCount = new("DMN-E110", Error,
        "规则“{0}”有 {1} 个单元格，应有 {2} 个。",
        "The rule '{0}' has {1} cells; expected {2}.");

    /// <summary>A hit policy that lacks what it needs. {0} table.</summary>
    public static readonly DiagnosticMessage PriorityWithoutValues = new("DMN-E111", Error,
        "决策表“{0}”的命中策略 P 或 O 要求列出输出值的优先次序。",
        "The table '{0}' has hit policy P or O and must list its output values in order of priority.");

    /// <summary>An aggregation where it cannot be. {0} table.</summary>
    public static readonly DiagnosticMessage AggregationMisplaced = new("DMN-E112", Error,
        "决策表“{0}”：汇总只能用于单一输出、命中策略为 C 的表。",
        "The table '{0}': an aggregation needs hit policy C and a single output.");

    /// <summary>An external function that cannot be called. {0} function, {1} why.</summary>
    public static readonly DiagnosticMessage ExternalFunction = new("DMN-E113", Warning,
        "外部函数“{0}”不可用：{1}",
        "The external function '{0}' cannot be called: {1}");

    /// <summary>A relation's row with a wrong number of cells. {0} row's id or name, {1} cells it has, {2} columns.</summary>
    public static readonly DiagnosticMessage RelationCells = new("DMN-E114", Error,
        "关系表的一行有 {1} 个单元格，应有 {2} 个（{0}）。",
        "A row of the relation has {1} cells; expected {2} ({0}).");

    /// <summary>No rule matches and there is no default. {0} table, {1} input values.</summary>
    public static readonly DiagnosticMessage NoRule = new("DMN-E201", Warning,
        "决策表“{0}”没有适用的规则。输入：{1}",
        "No rule of the table '{0}' applies. Inputs: {1}");

    /// <summary>Several rules match where one may. {0} table, {1} rules, {2} input values.</summary>
    public static readonly DiagnosticMessage SeveralRules = new("DMN-E202", Warning,
        "决策表“{0}”只允许一条规则适用，但有多条：{1}。输入：{2}",
        "Only one rule of the table '{0}' may apply, but several do: {1}. Inputs: {2}");

    /// <summary>Several rules match and disagree. {0} table, {1} rules, {2} input values.</summary>
    public static readonly DiagnosticMessage RulesDisagree = new("DMN-E203", Warning,
        "决策表“{0}”中适用的规则结果不一致：{1}。输入：{2}",
        "The rules of the table '{0}' that apply disagree: {1}. Inputs: {2}");

    /// <summary>A rule of which it is not determined whether it applies. {0} table, {1} rule.</summary>
    public static readonly DiagnosticMessage RuleUndetermined = new("DMN-E204", Warning,
        "决策表“{0}”：不能确定规则“{1}”是否适用。",
        "The table '{0}': whether the rule '{1}' applies is not determined.");

    /// <summary>A table's input value that is not allowed. {0} table, {1} input expression, {2} value, {3} allowed values.</summary>
    public static readonly DiagnosticMessage TableInputNotAllowed = new("DMN-E205", Warning,
        "决策表“{0}”：输入“{1}”的值 {2} 不在允许范围内（{3}）。",
        "The table '{0}': the value {2} of the input '{1}' is not allowed ({3}).");

    /// <summary>An output that is not among the output values. {0} table, {1} value, {2} allowed values.</summary>
    public static readonly DiagnosticMessage OutputNotAllowed = new("DMN-E206", Warning,
        "决策表“{0}”的结果 {1} 不在输出值范围内（{2}）。",
        "The result {1} of the table '{0}' is not among the output values ({2}).");

    /// <summary>A value that is not of the declared type. {0} whose, {1} value, {2} type.</summary>
    public static readonly DiagnosticMessage ResultType = new("DMN-E207", Warning,
        "“{0}”的值 {1} 不符合类型 {2}。",
        "The value {1} of '{0}' does not conform to the type {2}.");

    /// <summary>A condition that is neither true nor false. {0} where, {1} value.</summary>
    public static readonly DiagnosticMessage NotBoolean = new("DMN-E208", Warning,
        "“{0}”的条件应为 true 或 false，得到 {1}。",
        "The condition of '{0}' must be true or false, but is {1}.");

    /// <summary>Something that is called but is no function. {0} where.</summary>
    public static readonly DiagnosticMessage NotFunction = new("DMN-E209", Warning,
        "“{0}”调用的不是函数。",
        "What '{0}' calls is not a function.");

    /// <summary>An iteration over what is no list. {0} where, {1} value.</summary>
    public static readonly DiagnosticMessage NotIterable = new("DMN-E211", Warning,
        "“{0}”只能遍历列表或区间，得到 {1}。",
        "'{0}' can go through a list or a range only, not {1}.");

    /// <summary>An aggregation of outputs failed. {0} table.</summary>
    public static readonly DiagnosticMessage AggregationFailed = new("DMN-E212", Warning,
        "决策表“{0}”的输出不能汇总：{1}",
        "The outputs of the table '{0}' cannot be aggregated: {1}");

    /// <summary>An expression that cannot be evaluated because it has errors. {0} where.</summary>
    public static readonly DiagnosticMessage Broken = new("DMN-E213", Warning,
        "“{0}”有错误，不能计算。",
        "'{0}' has errors and cannot be evaluated.");

    /// <summary>An input that the model does not have. {0} name, {1} names it has.</summary>
    public static readonly DiagnosticMessage UnknownInput = new("DMN-E301", Error,
        "没有名为“{0}”的输入。可用的输入：{1}",
        "There is no input '{0}'. Inputs: {1}");

    /// <summary>An input of a wrong type. {0} name, {1} value, {2} type.</summary>
    public static readonly DiagnosticMessage InputType = new("DMN-E302", Error,
        "输入“{0}”的值 {1} 不符合类型 {2}。",
        "The value {1} of the input '{0}' is not of the type {2}.");

    /// <summary>An input value that is not allowed. {0} name, {1} value, {2} type with allowed values.</summary>
    public static readonly DiagnosticMessage InputNotAllowed = new("DMN-E303", Error,
        "输入“{0}”的值 {1} 不在允许范围内（{2}）。",
        "The value {1} of the input '{0}' is not allowed ({2}).");

    /// <summary>An input that is read but was not given. {0} name.</summary>
    public static readonly DiagnosticMessage InputMissing = new("DMN-E304", Error,
        "缺少输入“{0}”。",
        "The input '{0}' is missing.");

    /// <summary>A decision or service that the model does not have. {0} name, {1} names it has.</summary>
    public static readonly DiagnosticMessage UnknownDecision = new("DMN-E305", Error,
        "没有名为“{0}”的决策。可用的决策：{1}",
        "There is no decision '{0}'. Decisions: {1}");

    /// <summary>Input values that no rule covers. {0} table, {1} counter-example.</summary>
    public static readonly DiagnosticMessage Gap = new("DMN-A401", Warning,
        "决策表“{0}”有空档：例如 {1} 没有适用的规则。",
        "The table '{0}' has a gap: for example {1} has no rule.");

    /// <summary>Input values that several rules cover though one may. {0} table, {1} rules, {2} counter-example.</summary>
    public static readonly DiagnosticMessage Overlap = new("DMN-A402", Warning,
        "决策表“{0}”的规则 {1} 重叠：例如 {2}。",
        "The rules {1} of the table '{0}' overlap: for example {2}.");

    /// <summary>A rule that never applies. {0} table, {1} rule.</summary>
    public static readonly DiagnosticMessage Unreachable = new("DMN-A403", Warning,
        "决策表“{0}”的规则“{1}”永远不会适用：没有允许的输入值符合它。",
        "The rule '{1}' of the table '{0}' never applies: no input values that are allowed match it.");

    /// <summary>A rule that earlier rules leave nothing. {0} table, {1} rule.</summary>
    public static readonly DiagnosticMessage Covered = new("DMN-A404", Warning,
        "决策表“{0}”的规则“{1}”永远不会适用：在它之前的规则已全部覆盖。",
        "The rule '{1}' of the table '{0}' never applies: earlier rules cover it.");

    /// <summary>A table too large to be looked at as a whole. {0} table.</summary>
    public static readonly DiagnosticMessage AnalysisIncomplete = new("DMN-A405", Information,
        "决策表“{0}”过大，未检查完。",
        "The table '{0}' is too large to be checked as a whole.");
}
