namespace Zhengling.Policies.Diagnostics;

/// <summary>A message about a pack, ready to be put at a place.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Hint">How to mend it.</param>
internal sealed record PackMessage(string Code, LocalText Text, LocalText? Hint = null);

/// <summary>Every message about the form of a pack, in one place. Codes are stable: a message may be reworded, never renumbered.</summary>
internal static class PackMessages
{
    private static PackMessage Make(string code, string zh, string en, string? hintZh = null, string? hintEn = null) =>
        new(code, new LocalText(zh, en), hintZh is null ? null : new LocalText(hintZh, hintEn ?? ""));

    public static PackMessage FileTooLarge(long bytes, long limit) => Make("PACK-001",
        $"文件有{bytes}字节，超过上限{limit}字节。", $"The file has {bytes} bytes, more than the limit of {limit}.",
        "把长表拆成多个CSV文件。", "Split long tables into several CSV files.");

    public static PackMessage NotUtf8 => Make("PACK-002",
        "文件不是UTF-8编码。", "The file is not UTF-8.", "另存为UTF-8编码。", "Save it as UTF-8.");

    public static PackMessage FileMissing(string name) => Make("PACK-003",
        $"找不到文件“{name}”。", $"There is no file \"{name}\".",
        "链接的文件要在本政策的文件夹里。", "A linked file has to be in the pack's own folder.");

    public static PackMessage TooDeep => Make("PACK-004",
        "Markdown嵌套太深（括号、引用或列表），没有载入。", "The Markdown is nested too deep (brackets, quotes or lists); nothing was loaded.");

    public static PackMessage SlugTaken(string slug, string first) => Make("PACK-005",
        $"短名“{slug}”已是{first}的短名。", $"The slug \"{slug}\" is that of {first} already.",
        "短名是文件夹的名称，各政策包不同；给文件夹改名。", "The slug is the folder's name, and every pack's own; rename the folder.");

    public static PackMessage DocumentTaken(string document, string first) => Make("PACK-006",
        $"{document}已由{first}录入。", $"{document} is carried out by {first} already.",
        "一个文件一个政策包。", "One document is one pack.");

    public static PackMessage NoFrontMatter => Make("PACK-010",
        "缺少文件头（两行---之间的YAML）。", "The front matter (YAML between two lines ---) is missing.",
        "第一行写---，写明document、title、issued、in-force，再写一行---。", "Begin with ---, state document, title, issued, in-force, end with ---.");

    public static PackMessage BadYaml(string detail) => Make("PACK-011", $"YAML写法有误：{detail}", $"The YAML is malformed: {detail}");

    public static PackMessage MissingField(string field) => Make("PACK-012",
        $"文件头缺少“{field}”。", $"The front matter lacks \"{field}\".");

    public static PackMessage UnknownField(string field, string expected) => Make("PACK-013",
        $"不认识的字段“{field}”。", $"Unknown field \"{field}\".", $"可用的字段：{expected}。", $"Known fields: {expected}.");

    public static PackMessage BadField(string field, string value, string expectedZh, string expectedEn) => Make("PACK-014",
        $"“{field}”的值“{value}”不对，应为{expectedZh}。", $"\"{field}\" has the value \"{value}\"; expected {expectedEn}.");

    public static PackMessage BadDocumentNumber(string value) => Make("PACK-015",
        $"“{value}”不是发文字号。", $"\"{value}\" is no document number.",
        "写法：机关代字〔年〕序号，如“某政发〔2021〕2号”。", "Write: issuer code 〔year〕 serial 号.");

    public static PackMessage Placeholder(string field) => Make("PACK-016",
        $"“{field}”待填。", $"\"{field}\" is still to be filled in.",
        "本包由DMN导入，文件里没有这一项，请按文件填写。", "The pack was imported from DMN, which does not say it; fill it in from the document.");

    public static PackMessage UnknownSection(string word, string known) => Make("PACK-020",
        $"不认识的章节“{word}”。", $"Unknown section \"{word}\".", $"二级标题以下列之一开头：{known}。", $"A level-2 heading begins with one of: {known}.");

    public static PackMessage NameMissing(string word) => Make("PACK-021",
        $"“{word}”之后缺少名称。", $"A name is missing after \"{word}\".");

    public static PackMessage DuplicateName(string name, string first) => Make("PACK-022",
        $"名称“{name}”已在{first}用过。", $"The name \"{name}\" is already used at {first}.", "同一政策内名称不得重复。", "Names are unique in a pack.");

    public static PackMessage UnclosedCitation => Make("PACK-023",
        "标题里的〔没有配对的〕。", "The heading has a 〔 without its 〕.");

    public static PackMessage NotBuiltYet(string word) => Make("PACK-024",
        $"机制“{word}”尚未支持，本节未载入。", $"The mechanism \"{word}\" is not supported yet; the section was not loaded.");

    public static PackMessage BadCitation(string text) => Make("PACK-025",
        $"看不懂条文引用“{text}”。", $"The citation \"{text}\" can't be read.",
        "写法如：第五条（一）、附件1第七条、第八条—第十条；公报以外的来源以“外：”开头。",
        "Write e.g. 第五条（一）, 附件1第七条, 第八条—第十条; a source outside the gazette begins with 外：.");

    public static PackMessage MissingColumn(string column, string found) => Make("PACK-030",
        $"表格缺少“{column}”列，现有：{found}。", $"The table has no column \"{column}\"; it has: {found}.");

    public static PackMessage UnknownColumn(string column, string expected) => Make("PACK-031",
        $"表格里有不认识的列“{column}”。", $"The table has an unknown column \"{column}\".", $"可用的列：{expected}。", $"Known columns: {expected}.");

    public static PackMessage CellCount(int expected, int found) => Make("PACK-032",
        $"这一行应有{expected}格，实有{found}格。", $"This row should have {expected} cells and has {found}.");

    public static PackMessage EmptyCell(string column) => Make("PACK-033", $"“{column}”不能为空。", $"\"{column}\" must not be empty.");

    public static PackMessage TableMissing(string what) => Make("PACK-034", $"“{what}”缺少表格。", $"\"{what}\" has no table.");

    public static PackMessage BadCsv(string detail) => Make("PACK-035", $"CSV写法有误：{detail}", $"The CSV is malformed: {detail}");

    public static PackMessage BadType(string text) => Make("PACK-040",
        $"看不懂类型“{text}”。", $"The type \"{text}\" can't be read.",
        "写法如：number >= 0、\"甲\", \"乙\"、date、list<样品>；可空的末尾加“ ?”。",
        "Write e.g. number >= 0, \"a\", \"b\", date, list<name>; end with ' ?' where it may be absent.");

    public static PackMessage InputDiffers(string name, string first) => Make("PACK-041",
        $"输入“{name}”与{first}的写法不一致。", $"The input \"{name}\" differs from the one at {first}.",
        "再次引用时可把类型留空。", "Leave the type empty where an input is used again.");

    public static PackMessage UnknownType(string name) => Make("PACK-042", $"没有名为“{name}”的类型。", $"There is no type named \"{name}\".");

    public static PackMessage BodyMissing(string name) => Make("PACK-050",
        $"测算“{name}”没有内容。", $"The decision \"{name}\" has no body.",
        "写一个feel代码块、一张判定表，或一个指向CSV的链接。", "Write a feel block, a decision table, or a link to a CSV file.");

    public static PackMessage SecondBody(string name) => Make("PACK-051",
        $"测算“{name}”有不止一个内容。", $"The decision \"{name}\" has more than one body.", "每个标题下只写一个。", "One body per heading.");

    public static PackMessage NoOutput => Make("PACK-052",
        "判定表没有输出列。", "The decision table has no output column.", "输出列的表头以“→”开头。", "An output column's header begins with →.");

    public static PackMessage DuplicateRule(string label, int line) => Make("PACK-053",
        $"规则标号“{label}”与第{line}行重复。", $"The rule label \"{label}\" repeats the one in line {line}.", "标号是规则的固定身份，表内唯一。", "The label is the rule's identity, unique in its table.");

    public static PackMessage UnknownHitPolicy(string text) => Make("PACK-054",
        $"“{text}”不是命中规则。", $"\"{text}\" is no hit policy.", "用U、A、P、F、R、O、C、C+、C<、C>、C#之一。", "Use one of U A P F R O C C+ C< C> C#.");

    public static PackMessage StrayBlock => Make("PACK-055",
        "这段内容不在任何测算之下。", "This content belongs to no decision.");

    public static PackMessage BadFunctionHeading(string text) => Make("PACK-056",
        $"看不懂函数标题“{text}”。", $"The function heading \"{text}\" can't be read.", "写法：### 函数 名称(参数, 参数: 类型)。", "Write: ### 函数 name(parameter, parameter: type).");

    public static PackMessage TwoDefaults => Make("PACK-060", "不止一个读法标为默认。", "More than one reading is marked as default.");

    public static PackMessage KeyMissing(string register) => Make("PACK-070",
        $"台账“{register}”没有写明主键。", $"The register \"{register}\" names no key.", "写一段“主键：字段”。", "Write a paragraph 主键：field.");

    public static PackMessage UnknownKeyField(string field) => Make("PACK-071", $"主键“{field}”不是本台账的字段。", $"The key \"{field}\" is no field of the register.");

    public static PackMessage DuplicateKey(string key, int line) => Make("PACK-072", $"主键“{key}”与第{line}行重复。", $"The key \"{key}\" repeats the one in line {line}.");

    public static PackMessage RowsMissing(string register) => Make("PACK-073",
        $"台账“{register}”没有数据。", $"The register \"{register}\" has no rows.",
        "写一个单独成段、指向CSV文件的链接。", "Write a link to a CSV file, alone in its paragraph.");

    public static PackMessage BadExample(string zh, string en) => Make("PACK-080", $"例子写法有误：{zh}。", $"The example is malformed: {en}.");

    public static PackMessage CitationNotInDocument(string citation, string document) => Make("PACK-090",
        $"{document}里没有“{citation}”。", $"{document} has no \"{citation}\".");

    public static PackMessage Overlap(string table, string rules, string? exampleZh, string? exampleEn) => Make("PACK-057",
        $"判定表“{table}”的规则{rules}同时适用{(exampleZh is null ? "" : $"，如{exampleZh}")}。",
        $"In the table \"{table}\" the rules {rules} apply together{(exampleEn is null ? "" : $", e.g. {exampleEn}")}.",
        "U表至多一行适用，A表适用的各行结果相同；否则结果是未规定。改条件，或换命中规则。",
        "Under U one rule applies at most, under A those that apply agree; otherwise the result is not determined. Change the conditions or the hit policy.");

    public static PackMessage Unreachable(string table, string rules) => Make("PACK-058",
        $"判定表“{table}”的规则{rules}永远不起作用。", $"In the table \"{table}\" the rule {rules} never counts.",
        "它的条件没有值能满足，或被前面的规则全部覆盖。", "No value satisfies its conditions, or rules before it cover them all.");

    public static PackMessage Gap(string table, string? exampleZh, string? exampleEn) => Make("PACK-059",
        $"判定表“{table}”注明完备，但没有一行适用于{exampleZh ?? "任何输入"}。",
        $"The table \"{table}\" is said to be complete, but no rule applies to {exampleEn ?? "any input"}.",
        "补上缺的行，或删去“完备：是”。", "Add the missing row, or take away 完备：是.");

    public static PackMessage NotAnalysed(string table) => Make("PACK-061",
        $"判定表“{table}”注明完备，但太大，没有查完。", $"The table \"{table}\" is said to be complete, but it is too large to be searched as a whole.");

    public static PackMessage BadCompleteLine(string value) => Make("PACK-062",
        $"“完备：{value}”应为“完备：是”。", $"\"完备：{value}\" should be \"完备：是\".");
}
