using Microsoft.Playwright;

namespace Zhengling.E2e.Tests;

[Collection(OfficeCollection.Name)]
public sealed class DecisionTests(BrowserOffice office)
{
    private const string Subsidy = "/decisions/pond-care/年度补助";

    [Fact]
    public async Task 从目录到结果_到条文()
    {
        await using var visit = await office.VisitAsync("/decisions");
        await visit.Link("年度补助").ClickAsync();
        await visit.Page.GetByLabel("面积", new PageGetByLabelOptions { Exact = true }).FillAsync("３.10");
        await visit.ChooseAsync("看护方式", "自家看护");
        await visit.Page.GetByLabel("否", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await visit.Button("测算").ClickAsync();

        // 3.10 × 70.25, to the last digit.
        await Assertions.Expect(visit.ResultCard.Locator(".result-value")).ToHaveTextAsync("217.775元");
        await Assertions.Expect(visit.ResultCard.Locator(".status")).ToHaveTextAsync("已确定");
        await Assertions.Expect(visit.ResultCard).ToContainTextAsync("大塘");

        await visit.ResultCard.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "查看条文：第三条（二）" }).First.ClickAsync();
        var panel = visit.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(panel).ToContainTextAsync("每亩70.25元");
        await panel.GetByText("在全文中查看").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[id='第三条（二）']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task 没有规定的_不给数字_说明原因和由谁定()
    {
        await using var visit = await office.VisitAsync(Subsidy);
        await FillAsync(visit, "3", late: true);

        await Assertions.Expect(visit.ResultCard.Locator(".status").First).ToHaveTextAsync("未规定");
        await Assertions.Expect(visit.ResultCard).ToContainTextAsync("逾期报送看护情况表的，办法没有写明是否补助");
        await Assertions.Expect(visit.ResultCard).ToContainTextAsync("可由 县池塘局 作出规定或解释");
        await Assertions.Expect(visit.ResultCard.Locator(".result-value")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task 口径可选_并显示另一读法的结果()
    {
        await using var visit = await office.VisitAsync(Subsidy);
        await FillAsync(visit, "3");

        await Assertions.Expect(visit.ResultCard.Locator(".result-value")).ToHaveTextAsync("210.75元");
        await Assertions.Expect(visit.ResultCard.Locator(".readings-used")).ToContainTextAsync("若按“不含本数”：121.5 元");

        await visit.Page.Locator(".readings > summary").ClickAsync();
        await visit.ChooseAsync("面积恰为3亩的池塘，按哪一项补助？", "不含本数");
        await visit.Button("测算").ClickAsync();
        await Assertions.Expect(visit.ResultCard.Locator(".result-value")).ToHaveTextAsync("121.5元");
    }

    [Fact]
    public async Task 施行期以外的日子()
    {
        await using var visit = await office.VisitAsync(Subsidy);
        await visit.Page.GetByLabel("按哪一天的规定").FillAsync("2030-01-15");
        await visit.Page.Keyboard.PressAsync("Enter");
        await FillAsync(visit, "3");

        await Assertions.Expect(visit.ResultCard.Locator(".status")).ToHaveTextAsync("不在施行期");
        await Assertions.Expect(visit.ResultCard).ToContainTextAsync("按 2030年1月15日 的规定");
    }

    [Fact]
    public async Task 填错的_在原处注明()
    {
        await using var visit = await office.VisitAsync(Subsidy);
        await visit.Button("测算").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#decision_inputs_面积_help")).ToHaveTextAsync("请填写面积");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert).Filter(new LocatorFilterOptions { HasText = "有 3 处需要更正" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByLabel("面积", new PageGetByLabelOptions { Exact = true })).ToBeFocusedAsync();

        await visit.Page.GetByLabel("面积", new PageGetByLabelOptions { Exact = true }).FillAsync("约三亩");
        await visit.Button("测算").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#decision_inputs_面积_help")).ToContainTextAsync("面积应为数字");

        // What only the pack knows comes from the server, at the same place.
        await FillAsync(visit, "-3");
        await Assertions.Expect(visit.Page.Locator("#decision_inputs_面积_help")).ToContainTextAsync("-3");
        await Assertions.Expect(visit.ResultCard).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task 从电子表格粘贴名册()
    {
        await using var visit = await office.VisitAsync("/decisions/pond-care/各塘补助");
        await visit.Page.GetByLabel("池塘名册：在此粘贴表格数据").FocusAsync();
        await visit.Page.EvaluateAsync(
            """
            text => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """,
            "名称\t水面\t清查日期\n甲塘\t2\t2031年1月2日\n乙塘\t1,000.01\t\n");

        await Assertions.Expect(visit.Page.GetByLabel("水面，第 2 行")).ToHaveValueAsync("1,000.01");
        await Assertions.Expect(visit.Page.GetByLabel("清查日期，第 1 行")).ToHaveValueAsync("2031年1月2日");
        await visit.Button("增加一行").ClickAsync();
        await visit.Button("测算").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#decision_inputs_池塘名册_help")).ToHaveTextAsync("池塘名册第 3 条：请填写名称");
        await visit.Button("删除第 3 行").ClickAsync();
        await visit.Button("测算").ClickAsync();

        await Assertions.Expect(visit.ResultCard.Locator(".result-parts").GetByRole(AriaRole.Cell, new LocatorGetByRoleOptions { Name = "70,250.7025" }))
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task 只用键盘()
    {
        await using var visit = await office.VisitAsync(Subsidy);
        var keyboard = visit.Page.Keyboard;
        await keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Link("跳到正文")).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await TabToAsync(visit, "面积");
        await keyboard.TypeAsync("2");
        await TabToAsync(visit, "看护方式");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");
        await TabToAsync(visit, "是");
        await keyboard.PressAsync("ArrowRight");
        await TabToAsync(visit, "测算");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.ResultCard.Locator(".result-value")).ToHaveTextAsync("81元");

        await TabToAsync(visit, "查看条文：第三条（一）");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("每亩40.5元");
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    private static async Task FillAsync(Visit visit, string area, bool late = false)
    {
        await visit.Page.GetByLabel("面积", new PageGetByLabelOptions { Exact = true }).FillAsync(area);
        await visit.ChooseAsync("看护方式", "自家看护");
        await visit.Page.GetByLabel(late ? "是" : "否", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await visit.Button("测算").ClickAsync();
    }

    /// <summary>Presses Tab until the control of a name has the focus.</summary>
    private static async Task TabToAsync(Visit visit, string name)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var reached = await visit.Page.EvaluateAsync<string?>(
                """
                () => {
                  const at = document.activeElement;
                  return at?.getAttribute('aria-label') || at?.labels?.[0]?.innerText || at?.innerText || '';
                }
                """);
            if (reached?.Split('\n')[0].Trim() == name)
                return;
        }

        throw new InvalidOperationException($"Tab does not reach {name}.");
    }
}
