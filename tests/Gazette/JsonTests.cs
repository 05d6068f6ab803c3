using System.Text;
using System.Text.Json;

namespace Zhengling.Gazette.Tests;

public class JsonTests
{
    [Fact]
    public void 写出的JSON有约定的各项()
    {
        using var stream = new MemoryStream();
        GazetteJson.Write(GazetteReader.Read(Encoding.UTF8.GetBytes(DecodingTests.Small + "\n型号\t价\n甲\t3\n"), "a.txt"), stream);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldContain("云杉县人民政府关于修路的通知");
        var root = JsonDocument.Parse(stream.ToArray()).RootElement;
        root.GetProperty("file").GetString().ShouldBe("a.txt");
        root.GetProperty("sha256").GetString()!.Length.ShouldBe(64);
        root.GetProperty("encoding").GetString().ShouldBe("utf-8");
        var document = root.GetProperty("documents")[0];
        document.GetProperty("number").GetString().ShouldBe("云政发〔2031〕1号");
        document.GetProperty("series").GetString().ShouldBe("云政发");
        document.GetProperty("year").GetInt32().ShouldBe(2031);
        document.GetProperty("serial").GetInt32().ShouldBe(1);
        document.GetProperty("issuer").GetString().ShouldBe("云杉县人民政府");
        document.GetProperty("date").GetString().ShouldBe("2031-01-05");
        document.GetProperty("firstLine").GetInt32().ShouldBe(1);
        document.GetProperty("lastLine").GetInt32().ShouldBe(13);
        document.GetProperty("addressees")[0].GetString().ShouldBe("各乡镇人民政府");
        var node = document.GetProperty("tree")[0];
        node.GetProperty("kind").GetString().ShouldBe("paragraph");
        node.GetProperty("address").GetString().ShouldBe("第1段");
        node.GetProperty("children").GetArrayLength().ShouldBe(0);
        var table = document.GetProperty("tables")[0];
        table.GetProperty("address").GetString().ShouldBe("表1");
        table.GetProperty("columns").EnumerateArray().Select(column => column.GetString()).ShouldBe(["型号", "价"]);
        table.GetProperty("rows")[0].GetProperty("line").GetInt32().ShouldBe(13);
        table.GetProperty("rows")[0].GetProperty("cells")[1].GetString().ShouldBe("3");
        document.GetProperty("repairs").GetArrayLength().ShouldBe(0);
    }
}
