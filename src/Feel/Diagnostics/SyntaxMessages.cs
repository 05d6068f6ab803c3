using static Zhengling.Feel.Diagnostics.DiagnosticSeverity;

namespace Zhengling.Feel.Diagnostics;

/// <summary>The part of the catalogue that is about the text of an expression: E00x syntax, E02x names, E03x static types.</summary>
public static class SyntaxMessages
{
    /// <summary>Something else was expected. {0} what was found, {1} what was expected.</summary>
    public static readonly DiagnosticMessage Expected = new("FEEL-E001", Error,
        "此处是“{0}”，应为{1}。",
        "Found '{0}' where {1} was expected.");

    /// <summary>A character that means nothing here. {0} the character.</summary>
    public static readonly DiagnosticMessage UnexpectedCharacter = new("FEEL-E002", Error,
        "字符“{0}”在表达式中没有意义。",
        "The character '{0}' means nothing in an expression.");

    /// <summary>A full-width character where a half-width one is meant. {0} the character, {1} the one to write.</summary>
    public static readonly DiagnosticMessage FullWidthCharacter = new("FEEL-E003", Error,
        "此处用了全角字符“{0}”，请改为半角“{1}”。",
        "The full-width character '{0}' stands here; write the half-width '{1}'.");

    /// <summary>A string without end.</summary>
    public static readonly DiagnosticMessage UnterminatedString = new("FEEL-E004", Error,
        "字符串没有结束的引号“\"”。",
        "The string has no closing quotation mark.");

    /// <summary>A comment without end.</summary>
    public static readonly DiagnosticMessage UnterminatedComment = new("FEEL-E005", Error,
        "注释没有结束标记“*/”。",
        "The comment has no closing '*/'.");

    /// <summary>Nesting too deep. {0} the limit.</summary>
    public static readonly DiagnosticMessage TooDeep = new("FEEL-E006", Error,
        "表达式嵌套超过 {0} 层。请拆成几个表达式。",
        "The expression nests deeper than {0} levels. Split it into several.");

    /// <summary>Text too long. {0} the limit.</summary>
    public static readonly DiagnosticMessage TooLong = new("FEEL-E007", Error,
        "表达式超过 {0} 个字符。请拆成几个表达式。",
        "The expression is longer than {0} characters. Split it into several.");

    /// <summary>Empty text.</summary>
    public static readonly DiagnosticMessage Empty = new("FEEL-E008", Error,
        "表达式是空的。",
        "The expression is empty.");

    /// <summary>Named and positional arguments in one call.</summary>
    public static readonly DiagnosticMessage MixedArguments = new("FEEL-E009", Error,
        "一次调用的参数要么都写参数名，要么都不写。",
        "The arguments of one call are either all named or all positional.");

    /// <summary>Two parameters or entries of one name. {0} the name.</summary>
    public static readonly DiagnosticMessage DuplicateName = new("FEEL-E010", Error,
        "名称“{0}”重复。",
        "The name '{0}' occurs twice.");

    /// <summary>An @"…" that is no date, time or duration. {0} the text.</summary>
    public static readonly DiagnosticMessage InvalidAtLiteral = new("FEEL-E011", Warning,
        "@\"{0}\" 不是日期、时间、日期时间或时长。",
        "@\"{0}\" is not a date, a time, a date and time or a duration.");

    /// <summary>A number out of range. {0} the number as written.</summary>
    public static readonly DiagnosticMessage InvalidNumber = new("FEEL-E012", Warning,
        "数“{0}”超出范围（34 位有效数字）。",
        "The number '{0}' is out of range (34 significant digits).");

    /// <summary>A symbol of another language. {0} the symbol, {1} what to write.</summary>
    public static readonly DiagnosticMessage ForeignSymbol = new("FEEL-E013", Error,
        "FEEL 没有“{0}”，请写“{1}”。",
        "FEEL has no '{0}'; write '{1}'.");

    /// <summary>A name that is not declared. {0} the name.</summary>
    public static readonly DiagnosticMessage UnknownName = new("FEEL-E021", Warning,
        "没有名为“{0}”的变量或函数。",
        "There is no variable or function named '{0}'.");

    /// <summary>A name that is not declared, with one that is nearly the same. {0} the name, {1} the near one.</summary>
    public static readonly DiagnosticMessage UnknownNameHint = new("FEEL-E022", Warning,
        "没有名为“{0}”的变量或函数。是否指“{1}”？",
        "There is no variable or function named '{0}'. Is '{1}' meant?");

    /// <summary>A type that is not declared. {0} the name.</summary>
    public static readonly DiagnosticMessage UnknownType = new("FEEL-E023", Warning,
        "没有名为“{0}”的类型。",
        "There is no type named '{0}'.");

    /// <summary>A context without that entry. {0} the entry, {1} the context's type.</summary>
    public static readonly DiagnosticMessage UnknownEntry = new("FEEL-E024", Warning,
        "{1} 没有名为“{0}”的项。",
        "{1} has no entry named '{0}'.");

    /// <summary>A condition that can never be a Boolean. {0} the type found.</summary>
    public static readonly DiagnosticMessage ConditionType = new("FEEL-E031", Warning,
        "条件应为 boolean，此处是 {0}。",
        "A condition must be a boolean; this is {0}.");

    /// <summary>Something that is neither list nor range was iterated. {0} the type found.</summary>
    public static readonly DiagnosticMessage NotIterable = new("FEEL-E032", Warning,
        "{0} 不能逐项遍历；应为 list，或数、日期的范围。",
        "{0} cannot be iterated; a list, or a range of numbers or dates, is needed.");

    /// <summary>A filter whose condition is neither Boolean nor number. {0} the type found.</summary>
    public static readonly DiagnosticMessage FilterType = new("FEEL-E033", Warning,
        "筛选条件应为 boolean 或序号（整数），此处是 {0}。",
        "A filter needs a boolean or an integer position; this is {0}.");

    /// <summary>A range whose ends do not fit each other. {0} and {1} the types.</summary>
    public static readonly DiagnosticMessage RangeEnds = new("FEEL-E034", Warning,
        "范围的两端类型不合：{0} 与 {1}。",
        "The ends of the range do not fit each other: {0} and {1}.");

    /// <summary>A position at which a list has no element. {0} the position, {1} how many elements there are.</summary>
    public static readonly DiagnosticMessage NoSuchPosition = new("FEEL-E035", Warning,
        "没有第 {0} 个元素；列表有 {1} 个元素，从 1 数起。",
        "There is no element {0}; the list has {1} elements, counted from 1.");

    /// <summary>An external function whose mapping is not java with class and method signature.</summary>
    public static readonly DiagnosticMessage ExternalMapping = new("FEEL-E036", Warning,
        "外部函数应写作 {{java: {{class: \"…\", method signature: \"…\"}}}}。",
        "An external function is written {{java: {{class: \"…\", method signature: \"…\"}}}}.");

    /// <summary>An argument that can never fit. {0} function, {1} parameter, {2} expected type, {3} the argument's type.</summary>
    public static readonly DiagnosticMessage StaticArgumentType = new("FEEL-E037", Warning,
        "函数“{0}”的参数“{1}”应为 {2}，此处的类型是 {3}。",
        "The argument '{1}' of '{0}' must be {2}; its type here is {3}.");

    /// <summary>A range whose start lies behind its end was iterated.</summary>
    public static readonly DiagnosticMessage DescendingRange = new("FEEL-E038", Warning,
        "范围的起点大于终点，不能逐项遍历。要倒数请写 for i in 3..1，不加方括号。",
        "The range starts behind its end and cannot be iterated. To count down write for i in 3..1, without brackets.");
}
