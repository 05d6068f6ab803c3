using Microsoft.Playwright;

namespace Zhengling.E2e.Tests;

[Collection(OfficeCollection.Name)]
public sealed class LibraryTests(BrowserOffice office)
{
    [Fact]
    public async Task 从首页查到条文_打开在那一条()
    {
        await using var visit = await office.VisitAsync("/");

        await visit.Page.GetByLabel("在公报文件中查找").FillAsync("不足3亩");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("mark").First).ToHaveTextAsync("不足3亩");
        await visit.Link("甲县池塘看护办法").First.ClickAsync();

        var article = visit.Page.Locator("[id='第三条（一）']");
        await Assertions.Expect(article).ToContainTextAsync("40.5");
        await Assertions.Expect(article).ToBeInViewportAsync();
        await Assertions.Expect(visit.Page.Locator(".pointed-at")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task 文件有目录_表格和行号()
    {
        await using var visit = await office.VisitAsync("/library/" + Uri.EscapeDataString(Server.Tests.InventedOffice.Ponds));

        var cell = visit.Page.GetByRole(AriaRole.Cell, new PageGetByRoleOptions { Name = "东乡" });
        (await cell.GetAttributeAsync("rowspan")).ShouldBe("2");
        await Assertions.Expect(visit.Page.Locator(".line-numbers")).ToHaveCountAsync(0);
        await visit.Page.GetByRole(AriaRole.Switch, new PageGetByRoleOptions { Name = "显示原文行号" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[id='第四条'] .line-numbers")).ToHaveTextAsync("33");
        await visit.Page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "目录" }).GetByText("第四条").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[id='第四条']")).ToBeInViewportAsync();
        await Assertions.Expect(visit.Link("年度补助")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task 按字号筛选_没有找到时说明()
    {
        await using var visit = await office.VisitAsync("/library");

        await Assertions.Expect(visit.Page.GetByText("共 2 件")).ToBeVisibleAsync();
        await visit.GoToAsync("/library?q=" + Uri.EscapeDataString("骆驼"));
        await Assertions.Expect(visit.Page.GetByText("没有找到")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task 没有收录的文件_说明怎样收录()
    {
        await using var visit = await office.VisitAsync("/library/" + Uri.EscapeDataString("乙县政发〔2030〕8号"));

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("文件库中没有乙县政发〔2030〕8号");
        await Assertions.Expect(visit.Page.GetByText("zhengling ingest")).ToBeVisibleAsync();
    }
}
