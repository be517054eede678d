using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ItaBot.EndToEnd.Tests.WebChat;

[Collection(BrowserTests.Name)]
public sealed class BelowMarkTests(Browser browser, ItaBotProcess bot) : IClassFixture<ItaBotProcess>
{
    private static readonly (string Item, string Score)[] BelowMark =
    [
        ("i10", "42.35"), ("e7", "84.78"), ("e9", "82.50"), ("o1", "0"), ("o2", "0"), ("o4", "50"), ("o12", "50"),
        ("o13", "0"), ("o20", "50"), ("o21", "50"),
    ];

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Asked_in_the_page_the_sample_agency_has_ten_items_below_the_pass_mark(int width)
    {
        var complaints = new List<string>();
        var page = await browser.OpenAsync(width);
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(bot.Address.ToString());

        await page.Locator("#question").FillAsync("ข้อไหนต่ำกว่า 85");
        await page.Keyboard.PressAsync("Enter");

        var rows = page.GetByRole(AriaRole.Table).First.Locator("tbody").GetByRole(AriaRole.Row);
        await Expect(rows).ToHaveCountAsync(BelowMark.Length);
        var shown = await Task.WhenAll((await rows.AllAsync()).Select(ReadAsync));
        Assert.Equal(
            BelowMark.Select(row => (row.Item, decimal.Parse(row.Score, CultureInfo.InvariantCulture))).Order(),
            shown.Order());
        Assert.Equal(0, await page.Locator("html").EvaluateAsync<int>("part => part.scrollWidth - part.clientWidth"));
        Assert.Empty(complaints);
    }

    private static async Task<(string Item, decimal Score)> ReadAsync(ILocator row)
    {
        var label = await row.Locator(".label").InnerTextAsync();
        var score = await row.Locator(".score").InnerTextAsync();
        return (label.Split(' ')[0], decimal.Parse(score, CultureInfo.InvariantCulture));
    }
}
