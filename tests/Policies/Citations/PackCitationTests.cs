using Zhengling.Dmn.Model;
using Zhengling.Policies.Citations;

namespace Zhengling.Policies.Tests.Citations;

public sealed class PackCitationTests
{
    [Theory]
    [InlineData("第五条", "第五条", true)]
    [InlineData("第五条", "第五条（一）", true)]
    [InlineData("第五条（一）", "第五条", false)]
    [InlineData("附件1", "附件1第二条", true)]
    [InlineData("附件1", "附件10", false)]
    [InlineData("表1", "表10", false)]
    [InlineData("表1", "表1-1", false)]
    [InlineData("一、（一）1.", "一、（一）1.（2）", true)]
    public void 包含只看同一处或其内(string cited, string place, bool covers) =>
        new PackCitation(cited, false, new SourceLocation("a.md", 1, 1)).Covers(place).ShouldBe(covers);
}
