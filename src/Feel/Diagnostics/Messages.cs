using static Zhengling.Feel.Diagnostics.DiagnosticSeverity;

namespace Zhengling.Feel.Diagnostics;

/// <summary>
/// The catalogue of everything the language can say, each with its stable code. E0xx: text and names (syntax); E1xx: operators;
/// E2xx: function calls; E3xx: conversions and types; E4xx: limits; U: not determined.
/// </summary>
public static class Messages
{
    /// <summary>Operand types that do not fit an operator. {0} operator, {1} left type, {2} right type.</summary>
    public static readonly DiagnosticMessage OperandTypes = new("FEEL-E101", Warning,
        "运算“{0}”不能用于 {1} 与 {2}。请检查两侧的类型。",
        "The operator '{0}' does not apply to {1} and {2}. Check the types of both sides.");

    /// <summary>An operand type that does not fit a one-sided operator. {0} operator, {1} type.</summary>
    public static readonly DiagnosticMessage OperandType = new("FEEL-E102", Warning,
        "运算“{0}”不能用于 {1}。",
        "The operator '{0}' does not apply to {1}.");

    /// <summary>Division by zero.</summary>
    public static readonly DiagnosticMessage DivisionByZero = new("FEEL-E103", Warning,
        "除数为零。请先判断除数是否为零。",
        "Division by zero. Test the divisor first.");

    /// <summary>A number beyond 34 digits and exponent ±6144. {0} operator or function.</summary>
    public static readonly DiagnosticMessage NumberOverflow = new("FEEL-E104", Warning,
        "“{0}”的结果超出数的范围（指数 ±6144）。",
        "The result of '{0}' is beyond the range of numbers (exponent ±6144).");

    /// <summary>A power that has no real value. {0} base, {1} exponent.</summary>
    public static readonly DiagnosticMessage PowerUndefined = new("FEEL-E105", Warning,
        "{0} 的 {1} 次方没有实数值。",
        "{0} to the power {1} has no real value.");

    /// <summary>A date or duration out of range. {0} operator or function.</summary>
    public static readonly DiagnosticMessage TemporalOverflow = new("FEEL-E106", Warning,
        "“{0}”的结果超出日期或时长的范围（年份 ±999999999）。",
        "The result of '{0}' is beyond the range of dates or durations (years ±999999999).");

    /// <summary>Values that cannot be compared. {0} left type, {1} right type.</summary>
    public static readonly DiagnosticMessage NotComparable = new("FEEL-E107", Warning,
        "{0} 与 {1} 不可比较。",
        "{0} and {1} cannot be compared.");

    /// <summary>Something with a zone compared or subtracted with something without one. {0} operator.</summary>
    public static readonly DiagnosticMessage ZoneMismatch = new("FEEL-E108", Warning,
        "“{0}”两侧一个有时区，一个没有。请补上时区或都不写。",
        "One side of '{0}' has a time zone and the other has none. Give both a zone, or neither.");

    /// <summary>A value without that property. {0} property, {1} type.</summary>
    public static readonly DiagnosticMessage NoSuchProperty = new("FEEL-E109", Warning,
        "{1} 没有属性“{0}”。",
        "{1} has no property '{0}'.");

    /// <summary>A number of arguments that no form of the function takes. {0} function, {1} count, {2} the forms.</summary>
    public static readonly DiagnosticMessage ArgumentCount = new("FEEL-E201", Warning,
        "函数“{0}”不接受 {1} 个参数。可用形式：{2}。",
        "The function '{0}' does not take {1} arguments. Its forms: {2}.");

    /// <summary>Named arguments that fit no form. {0} function, {1} given names, {2} the forms.</summary>
    public static readonly DiagnosticMessage ArgumentNames = new("FEEL-E202", Warning,
        "函数“{0}”没有以“{1}”为参数名的形式。可用形式：{2}。",
        "No form of the function '{0}' has the parameters '{1}'. Its forms: {2}.");

    /// <summary>An argument of the wrong type. {0} function, {1} parameter, {2} expected, {3} the value.</summary>
    public static readonly DiagnosticMessage ArgumentType = new("FEEL-E203", Warning,
        "函数“{0}”的参数“{1}”应为 {2}，实际为 {3}。",
        "The argument '{1}' of '{0}' must be {2}, but is {3}.");

    /// <summary>An argument out of its range. {0} function, {1} parameter, {2} what is allowed, {3} the value.</summary>
    public static readonly DiagnosticMessage ArgumentRange = new("FEEL-E204", Warning,
        "函数“{0}”的参数“{1}”应满足：{2}；实际为 {3}。",
        "The argument '{1}' of '{0}' must satisfy: {2}; it is {3}.");

    /// <summary>Something that is not a function was called. {0} the value's type.</summary>
    public static readonly DiagnosticMessage NotAFunction = new("FEEL-E205", Warning,
        "{0} 不是函数，不能调用。",
        "{0} is not a function and cannot be invoked.");

    /// <summary>An unusable regular expression. {0} function, {1} pattern, {2} why.</summary>
    public static readonly DiagnosticMessage InvalidPattern = new("FEEL-E206", Warning,
        "函数“{0}”的正则表达式“{1}”无效：{2}。",
        "The regular expression '{1}' of '{0}' is not valid: {2}.");

    /// <summary>A regular expression that takes too long. {0} function, {1} pattern, {2} milliseconds.</summary>
    public static readonly DiagnosticMessage PatternTimeout = new("FEEL-E208", Warning,
        "函数“{0}”的正则表达式“{1}”在 {2} 毫秒内没有结果，已停止。请改用更简单的表达式。",
        "The regular expression '{1}' of '{0}' gave no result within {2} milliseconds and was stopped. Use a simpler one.");

    /// <summary>An external function that is not in the table. {0} class, {1} method signature.</summary>
    public static readonly DiagnosticMessage UnknownExternal = new("FEEL-E207", Warning,
        "没有外部函数 {0}.{1}。只支持随附表中的函数。",
        "There is no external function {0}.{1}. Only those in the shipped table are supported.");

    /// <summary>The present date or moment was asked for where there is no clock. {0} function.</summary>
    public static readonly DiagnosticMessage NoClock = new("FEEL-E209", Warning,
        "此处没有时钟，不能使用函数“{0}”。请把日期作为输入。",
        "There is no clock here, so '{0}' cannot be used. Give the date as an input.");

    /// <summary>Text that is not a value of the wanted type. {0} function, {1} text, {2} type.</summary>
    public static readonly DiagnosticMessage NotReadable = new("FEEL-E301", Warning,
        "函数“{0}”不能把“{1}”读作 {2}。",
        "'{0}' cannot read '{1}' as {2}.");

    /// <summary>A value that does not conform to the wanted type. {0} value, {1} type.</summary>
    public static readonly DiagnosticMessage DoesNotConform = new("FEEL-E302", Warning,
        "值 {0} 不属于类型 {1}。",
        "The value {0} does not conform to the type {1}.");

    /// <summary>JSON that does not fit. {0} path, {1} expected type, {2} found.</summary>
    public static readonly DiagnosticMessage JsonMismatch = new("FEEL-E303", Error,
        "JSON 的“{0}”应为 {1}，实际为 {2}。",
        "JSON at '{0}' must be {1}, but is {2}.");

    /// <summary>Text that is not JSON at all. {0} path, {1} why.</summary>
    public static readonly DiagnosticMessage JsonInvalid = new("FEEL-E304", Error,
        "JSON 的“{0}”无法读取：{1}。",
        "JSON at '{0}' cannot be read: {1}.");

    /// <summary>Two entries of one context have the same key. {0} the key.</summary>
    public static readonly DiagnosticMessage DuplicateKey = new("FEEL-E305", Warning,
        "键“{0}”重复。",
        "The key '{0}' occurs twice.");

    /// <summary>Too many steps. {0} the limit.</summary>
    public static readonly DiagnosticMessage StepLimit = new("FEEL-E401", Error,
        "求值超过 {0} 步的限制，已停止。",
        "The evaluation took more than {0} steps and was stopped.");

    /// <summary>Too deep. {0} the limit.</summary>
    public static readonly DiagnosticMessage DepthLimit = new("FEEL-E402", Error,
        "函数调用超过 {0} 层的限制，已停止。",
        "Function calls nest deeper than {0} and were stopped.");

    /// <summary>Too large a value. {0} function, {1} the limit.</summary>
    public static readonly DiagnosticMessage SizeLimit = new("FEEL-E403", Warning,
        "“{0}”的结果超过 {1} 个元素或字符的限制。",
        "The result of '{0}' exceeds the limit of {1} elements or characters.");

    /// <summary>A value of lists or contexts nested too deep to work on.</summary>
    public static readonly DiagnosticMessage NestingLimit = new("FEEL-E404", Error,
        "列表或上下文嵌套过深，已停止。",
        "Lists or contexts nest too deep; the evaluation was stopped.");

    /// <summary>The pack's author says that the text does not determine a value. {0} the reason.</summary>
    public static readonly DiagnosticMessage NotDetermined = new("FEEL-U001", Information,
        "未规定：{0}",
        "Not determined: {0}");

    /// <summary>Several operands are not determined. {0} how many.</summary>
    public static readonly DiagnosticMessage SeveralNotDetermined = new("FEEL-U002", Information,
        "有 {0} 处未规定。",
        "{0} parts are not determined.");
}
