using System.Globalization;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Types;

namespace Zhengling.Policies.Inputs;

/// <summary>Every message about a value given to a decision, in one place.</summary>
internal static class InputMessages
{
    /// <summary>The code of a missing input.</summary>
    public const string MissingCode = "INPUT-001";

    public static InputError Missing(string path, TypedName expected) => new(MissingCode, path, new LocalText(
        $"缺少“{path}”（{Kind(expected.Use, "zh")}{Unit(expected)}）。{expected.Description}",
        $"\"{path}\" is missing ({Kind(expected.Use, "en")}{Unit(expected)})."));

    public static InputError WrongType(string path, TypeUse expected, string found) => new("INPUT-002", path, new LocalText(
        $"“{path}”应为{Kind(expected, "zh")}，给的是{found}。",
        $"\"{path}\" should be {Kind(expected, "en")}; it is {found}."));

    public static InputError OutOfRange(string path, TypeUse expected, string found) => new("INPUT-003", path, new LocalText(
        $"“{path}”的值{found}不在允许的范围（{Allowed(expected).Zh}）。",
        $"\"{path}\" is {found}; allowed: {Allowed(expected).En}."));

    public static InputError Unknown(string path, IEnumerable<string> known) => new("INPUT-004", path, new LocalText(
        $"没有名为“{path}”的输入。可用的有：{string.Join("、", known)}。",
        $"There is no input \"{path}\". Known: {string.Join(", ", known)}."));

    public static InputError NoSuchDate(string path, string found) => new("INPUT-005", path, new LocalText(
        $"“{path}”的日期“{found}”不存在或写法不对，应如2022-04-12。",
        $"\"{path}\": there is no date \"{found}\"; write e.g. 2022-04-12."));

    public static InputError BadJson(string path, string detail) => new("INPUT-006", path, new LocalText(
        $"“{path}”不是正确的JSON：{detail}",
        $"\"{path}\" is not valid JSON: {detail}"));

    public static InputError UnknownReading(string name, IEnumerable<string> known) => new("INPUT-010", name, new LocalText(
        $"没有名为“{name}”的口径。可用的有：{string.Join("、", known)}。",
        $"There is no reading \"{name}\". Known: {string.Join(", ", known)}."));

    public static InputError UnknownChoice(string name, string choice, IEnumerable<string> known) => new("INPUT-011", name, new LocalText(
        $"口径“{name}”没有读法“{choice}”。可选：{string.Join("、", known)}。",
        $"The reading \"{name}\" has no choice \"{choice}\". Choices: {string.Join(", ", known)}."));

    public static InputError TooManyItems(string path, int limit) => new("INPUT-007", path, new LocalText(
        string.Create(CultureInfo.InvariantCulture, $"“{path}”超过{limit}项。"),
        string.Create(CultureInfo.InvariantCulture, $"\"{path}\" has more than {limit} items.")));

    public static InputError TooManyDigits(string path, int limit) => new("INPUT-008", path, new LocalText(
        string.Create(CultureInfo.InvariantCulture, $"“{path}”超过{limit}位有效数字，不能精确保存；请写得短些。"),
        string.Create(CultureInfo.InvariantCulture, $"\"{path}\" has more than {limit} significant digits, which can't be kept exactly; write it shorter.")));

    public static InputError BadQuotes => new("INPUT-020", "", new LocalText(
        "这一行的引号不成对，或引号后面还有字。", "The quotes of this row do not match, or text follows a closing quote."));

    public static InputError CellCount(int expected, int found) => new("INPUT-021", "", new LocalText(
        string.Create(CultureInfo.InvariantCulture, $"这一行有{found}格，表头有{expected}格。"),
        string.Create(CultureInfo.InvariantCulture, $"This row has {found} cells, the header {expected}.")));

    public static InputError TooLong(string path, int limit) => new("INPUT-022", path, new LocalText(
        string.Create(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? "这一行" : $"“{path}”")}超过{limit}字节。"),
        string.Create(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? "This line" : $"\"{path}\"")} has more than {limit} bytes.")));

    public static InputError NotAnObject => new("INPUT-023", "", new LocalText(
        "这一行应为一个JSON对象：名称 → 值。", "This line should be a JSON object: name → value."));

    public static InputError NotUtf8 => new("INPUT-024", "", new LocalText(
        "这一行不是UTF-8编码的文字。", "This row is not text in UTF-8."));

    private static string Unit(TypedName expected) => expected.Unit is { } unit ? $", {unit}" : "";

    private static string Kind(TypeUse use, string language)
    {
        var name = Name(use.Type, language);
        return use.Constraint is null ? name : $"{name}{(language == "zh" ? "，" : ", ")}{Allowed(use).In(language)}";
    }

    private static LocalText Allowed(TypeUse use) => use.Constraint is { } constraint ? ConstraintText.Of(constraint.Text) : default;

    private static string Name(PackType type, string language) => (type, language) switch
    {
        (ScalarType { Kind: var kind }, "zh") => kind switch
        {
            ScalarKind.Number => "数字",
            ScalarKind.String => "文字",
            ScalarKind.Boolean => "是或否（true/false）",
            ScalarKind.Date => "日期（如2022-04-12）",
            ScalarKind.Time => "时间（如08:30:00）",
            ScalarKind.DateTime => "日期时间（如2022-04-12T08:30:00）",
            ScalarKind.DaysDuration => "时长（如P30D）",
            _ => "时长（如P1Y6M）",
        },
        (ScalarType scalar, _) => scalar.TypeRef,
        (StructureType structure, "zh") => $"“{structure.Name}”（{string.Join("、", structure.Fields.Select(f => f.Name))}）",
        (StructureType structure, _) => $"an object {structure.Name} ({string.Join(", ", structure.Fields.Select(f => f.Name))})",
        (ListType list, "zh") => $"列表，每项为{Name(list.Element, language)}",
        (ListType list, _) => $"a list of {Name(list.Element, language)}",
        _ => type.TypeRef,
    };
}
