namespace Zhengling.Gazette.Lines;

/// <summary>All messages about files that cannot be read, in one place.</summary>
internal static class TextErrors
{
    public static GazetteException NotFound(string path) => new(GazetteErrorCode.NotFound,
        $"找不到或无法读取文件“{path}”，请检查路径和权限。",
        $"The file “{path}” does not exist or cannot be read; check the path and the permissions.");

    public static GazetteException Empty(string name) => new(GazetteErrorCode.Empty,
        $"“{name}”没有内容，请提供公报的纯文本文件。",
        $"“{name}” is empty; give the plain text of a gazette.");

    public static GazetteException TooLarge(string name, long size, int limit) => new(GazetteErrorCode.TooLarge,
        $"“{name}”有{size}字节，超过{limit}字节的上限，请按期拆分后再读入。",
        $"“{name}” has {size} bytes, more than the limit of {limit}; split it by issue.");

    public static GazetteException Binary(string name) => new(GazetteErrorCode.Binary,
        $"“{name}”不是纯文本（含有二进制内容）。如是Word或PDF文件，请先另存为纯文本。",
        $"“{name}” is not plain text (it holds binary data). Save a Word or PDF file as plain text first.");

    public static GazetteException Encoding(string name) => new(GazetteErrorCode.Encoding,
        $"“{name}”的编码无法识别，请另存为UTF-8、GB18030或带BOM的UTF-16。",
        $"The encoding of “{name}” is not recognised; save it as UTF-8, GB18030 or UTF-16 with a byte order mark.");

    public static GazetteException NoDocument(string name) => new(GazetteErrorCode.NoDocument,
        $"“{name}”里没有找到公文：每件公文须有标题和独占一行的发文字号，如“某政发〔2021〕2号”。",
        $"“{name}” holds no official document: each needs a title and a document number on a line of its own, such as 某政发〔2021〕2号.");
}
