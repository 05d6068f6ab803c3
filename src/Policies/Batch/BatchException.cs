using System.Globalization;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Batch;

/// <summary>A batch that can't be run: nothing more was written.</summary>
/// <param name="code">A stable code, <c>BATCH-…</c>.</param>
/// <param name="text">What is wrong and how to mend it.</param>
public sealed class BatchException(string code, LocalText text) : Exception(text.En)
{
    /// <summary>A stable code, <c>BATCH-…</c>.</summary>
    public string Code => code;

    /// <summary>What is wrong and how to mend it.</summary>
    public LocalText Text => text;

    internal static BatchException UnknownFormat(string file) => new("BATCH-001", new LocalText(
        $"“{file}”应为.csv或.jsonl文件；暂不支持XLSX，请另存为CSV（UTF-8）。",
        $"\"{file}\" should be a .csv or .jsonl file; XLSX is not supported yet, save it as CSV (UTF-8)."));

    internal static BatchException CannotRead(string file) => new("BATCH-002", new LocalText(
        $"读不了文件“{file}”。", $"The file \"{file}\" can't be read."));

    internal static BatchException CannotWrite(string file) => new("BATCH-003", new LocalText(
        $"写不了文件“{file}”：没有权限、磁盘已满，或者另一次测算正在写它。",
        $"The file \"{file}\" can't be written: no permission, the disk is full, or another run is writing it."));

    internal static BatchException SameFile(string file) => new("BATCH-004", new LocalText(
        $"输入与输出不能是同一个文件“{file}”。", $"Input and output can't be the same file \"{file}\"."));

    internal static BatchException NoHeader(string file) => new("BATCH-005", new LocalText(
        $"“{file}”没有表头。第一行写输入的名称。", $"\"{file}\" has no header. The first line names the inputs."));

    internal static BatchException TwiceInHeader(string file, string name) => new("BATCH-006", new LocalText(
        $"“{file}”的表头里“{name}”出现两次。", $"The header of \"{file}\" has \"{name}\" twice."));

    internal static BatchException MissingColumns(string file, IEnumerable<string> names) => new("BATCH-007", new LocalText(
        $"“{file}”缺少列：{string.Join("、", names)}。", $"\"{file}\" lacks the columns: {string.Join(", ", names)}."));

    internal static BatchException ColumnTaken(string file, string name) => new("BATCH-008", new LocalText(
        $"“{file}”已有名为“{name}”的列，与结果的列重名。请改名或删去。",
        $"\"{file}\" has a column \"{name}\" already, the name of a result's column. Rename or remove it."));

    internal static BatchException NotUtf8(string file) => new("BATCH-009", new LocalText(
        $"“{file}”不是UTF-8编码。请另存为UTF-8。", $"\"{file}\" is not UTF-8. Save it as UTF-8."));

    internal static BatchException RecordTooLarge(string file, long line, long limit) => new("BATCH-010", new LocalText(
        string.Create(CultureInfo.InvariantCulture, $"“{file}”第{line}行起的一条记录超过{limit}字节，多半是引号没有成对。"),
        string.Create(CultureInfo.InvariantCulture, $"A record of \"{file}\" that begins near line {line} has more than {limit} bytes; a quote is probably not closed.")));

    internal static BatchException OtherJob(string file, string what) => new("BATCH-011", new LocalText(
        $"不能接着算：“{file}”属于另一次测算，不同的是{what}。用同样的参数，或者不带--resume从头算。",
        $"Can't resume: \"{file}\" belongs to another run; what differs is {what}. Use the same arguments, or start again without --resume."));
}
