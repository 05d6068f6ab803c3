using System.Text;

namespace Zhengling.Gazette.Tests;

public class DecodingTests
{
    internal const string Small = "云杉县人民政府关于修路的通知\n\n云政发〔2031〕1号\n\n各乡镇人民政府：\n\n现将修路事项通知如下。\n\n云杉县人民政府\n2031年1月5日\n";

    public static TheoryData<string> Encodings() => ["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "gb18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void 各种编码读出同样的公文(string encoding)
    {
        var issue = GazetteReader.Read(Encode(Small, encoding), "a.txt");
        issue.Text.Encoding.ShouldBe(encoding);
        var document = issue.Documents.ShouldHaveSingleItem();
        document.Title.ShouldBe("云杉县人民政府关于修路的通知");
        document.Date.ShouldBe(new DateOnly(2031, 1, 5));
    }

    [Fact]
    public void 回车换行不改变行号()
        => GazetteReader.Read(Encoding.UTF8.GetBytes(Small.Replace("\n", "\r\n", StringComparison.Ordinal)), "a.txt").Documents[0].LastLine.ShouldBe(10);

    [Fact]
    public void 摘要是文件字节的SHA256()
        => GazetteReader.Read(Encode(Small, "utf-8"), "a.txt").Text.Sha256
            .ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Small))));

    [Fact]
    public void 空文件() => Error([], GazetteErrorCode.Empty, "gazette-empty", "没有内容", "is empty");

    [Fact]
    public void 只有空白也算空文件() => Error("\uFEFF \n\t\n"u8, GazetteErrorCode.Empty, "gazette-empty", "没有内容", "is empty");

    [Fact]
    public void 二进制文件() => Error([0x50, 0x4B, 3, 4, 0, 0, 1, 2, 0xFF], GazetteErrorCode.Binary, "gazette-binary", "不是纯文本", "is not plain text");

    [Fact]
    public void 认不出的编码() => Error([0xE9, 0x74, 0xE9, 0x20, 0xE8, 0x20], GazetteErrorCode.Encoding, "gazette-encoding", "编码无法识别", "not recognised");

    [Fact]
    public void 不是公报的文本() => Error("今天天气很好。\n"u8, GazetteErrorCode.NoDocument, "gazette-no-document", "没有找到公文", "holds no official document");

    [Fact]
    public void 太大的文件()
    {
        var error = Should.Throw<GazetteException>(() => GazetteReader.Read(new byte[11], "a.txt", maxBytes: 10));
        error.CodeText.ShouldBe("gazette-too-large");
        error.Chinese.ShouldBe("“a.txt”有11字节，超过10字节的上限，请按期拆分后再读入。");
    }

    [Fact]
    public void 不存在的文件()
        => Should.Throw<GazetteException>(() => GazetteReader.ReadFile("/no/such/file.txt")).CodeText.ShouldBe("gazette-not-found");

    private static void Error(ReadOnlySpan<byte> bytes, GazetteErrorCode code, string codeText, string chinese, string english)
    {
        GazetteException? error = null;
        try
        {
            GazetteReader.Read(bytes, "a.txt");
        }
        catch (GazetteException caught)
        {
            error = caught;
        }
        error.ShouldNotBeNull();
        error.Code.ShouldBe(code);
        error.CodeText.ShouldBe(codeText);
        error.Chinese.ShouldContain(chinese);
        error.English.ShouldContain(english);
        error.Message.ShouldContain("a.txt");
    }

    private static byte[] Encode(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text),
    };
}
