using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Zhengling.E2e.Tests;

/// <summary>Every page against WCAG 2.2 AA as far as a program can tell, and on narrow screens.</summary>
[Collection(OfficeCollection.Name)]
public sealed class AccessibilityTests(BrowserOffice office)
{
    private static readonly string Document = "/library/" + Uri.EscapeDataString(Server.Tests.InventedOffice.Ponds);

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string> Pages => new(
        "/", "/library", "/library?q=池塘", "/library?q=骆驼", Document, "/library/乙县政发〔2030〕8号", "/decisions", "/decisions/pond-care/年度补助",
        "/decisions/pond-care/领取人", "/decisions/pond-care/各塘补助", "/nowhere");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task 各页没有无障碍问题(string path)
    {
        await using var visit = await office.VisitAsync(path);

        await CheckAsync(visit);
    }

    [Fact]
    public async Task 填错_结果和条文没有无障碍问题()
    {
        await using var visit = await office.VisitAsync("/decisions/pond-care/年度补助");
        await visit.Button("测算").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#decision_inputs_面积_help")).ToBeVisibleAsync();
        await CheckAsync(visit);

        await visit.Page.GetByLabel("面积", new PageGetByLabelOptions { Exact = true }).FillAsync("3");
        await visit.ChooseAsync("看护方式", "自家看护");
        await visit.Page.GetByLabel("否", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await visit.Button("测算").ClickAsync();
        await visit.ResultCard.WaitForAsync();
        await CheckAsync(visit);

        await visit.ResultCard.Locator(".citation").First.ClickAsync();
        await visit.Page.GetByText("在全文中查看").WaitForAsync();
        await CheckAsync(visit);
    }

    [Fact]
    public async Task 名册的各格都有名称()
    {
        await using var visit = await office.VisitAsync("/decisions/pond-care/各塘补助");
        await visit.Button("增加一行").ClickAsync();

        await CheckAsync(visit);
    }

    [Fact]
    public async Task 英文和长辈版_没有无障碍问题_并且记住()
    {
        await using var visit = await office.VisitAsync("/decisions/pond-care/年度补助");
        await visit.Button("长辈版").ClickAsync();
        await visit.Button("English").ClickAsync();
        await CheckAsync(visit);

        await visit.GoToAsync("/library");
        (await visit.Page.GetAttributeAsync("html", "lang")).ShouldBe("en");
        (await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize")).ShouldBe("20px");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Documents");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task 窄屏上不横向滚动(string path)
    {
        await using var visit = await office.VisitAsync(path, width: 320, height: 700);

        (await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320);
    }

    private static async Task CheckAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe(Rules);
        result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help} — {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}").ShouldBeEmpty();
    }
}
