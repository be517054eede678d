using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ItaBot.EndToEnd.Tests.WebChat;

[Collection(BrowserTests.Name)]
public sealed class IntervalTests(Browser browser) : IAsyncLifetime
{
    // A mark is two pixels wide, and a bar may begin at half a pixel.
    private const double Near = 1.5;

    private WebChatServer _server = null!;

    public async Task InitializeAsync() => _server = await WebChatServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [BrowserTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task A_whisker_reaches_from_the_low_to_the_high_end_of_its_interval_across_bar_and_pass_mark(int width, ColorScheme scheme)
    {
        var rows = await AskAsync(width, scheme);

        for (var at = 0; at < SomeResults.Rows.Count; at++)
        {
            var expected = SomeResults.Rows[at];
            var (bar, fill) = (await BoxAsync(rows.Nth(at), ".bar"), await BoxAsync(rows.Nth(at), ".fill"));
            var (whisker, mark) = (await BoxAsync(rows.Nth(at), ".whisker"), await BoxAsync(rows.Nth(at), ".bar .mark"));
            Assert.True(bar.Width > 100, $"The bar is {bar.Width} px wide.");
            Assert.Equal(At(bar, expected.Score!.Value), fill.X + fill.Width, Near);
            Assert.Equal(At(bar, expected.Low!.Value), whisker.X, Near);
            Assert.Equal(At(bar, expected.High!.Value), whisker.X + whisker.Width, Near);
            Assert.Equal(At(bar, 85), mark.X + (mark.Width / 2), Near);
            Assert.True(mark.Y < whisker.Y && mark.Y + mark.Height > whisker.Y + whisker.Height, "The pass mark does not stand out of the whisker.");
        }
    }

    [BrowserFact]
    public async Task What_has_no_interval_has_no_whisker_and_what_cannot_be_told_has_no_verdict()
    {
        var rows = await AskAsync(1280, ColorScheme.Light);

        await Expect(rows).ToHaveCountAsync(SomeResults.Rows.Count + 2);
        await Expect(rows.Locator(".whisker")).ToHaveCountAsync(SomeResults.Rows.Count);
        await Expect(rows.Nth(4)).ToContainTextAsync("ยังแสดงไม่ได้");
        await Expect(rows.Nth(4).Locator(".fill")).ToHaveCountAsync(0);
        await Expect(rows.Nth(5).Locator(".fill")).ToBeVisibleAsync();
        await Expect(rows.Nth(0).Locator(".passed")).ToBeVisibleAsync();
        await Expect(rows.Nth(1).Locator(".passed")).ToBeHiddenAsync();
        await Expect(rows.Nth(1).Locator(".missed")).ToBeHiddenAsync();
        await Expect(rows.Nth(3).Locator(".missed")).ToBeVisibleAsync();
    }

    [BrowserTheory]
    [InlineData("ผลความเห็นตอนนี้", 1)]
    [InlineData("ข้อไหนต่ำกว่า 85", 0)]
    public async Task What_a_whisker_means_is_said_where_there_is_one(string question, int keys)
    {
        var rows = await AskAsync(1280, ColorScheme.Light, question);

        await Expect(rows.First).ToBeVisibleAsync();
        await Expect(rows.Page.Locator("#log .key")).ToHaveCountAsync(keys);
    }

    private static double At(LocatorBoundingBoxResult bar, decimal points) => bar.X + (bar.Width * (double)points / 100);

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator row, string part) => (await row.Locator(part).BoundingBoxAsync())!;

    private async Task<ILocator> AskAsync(int width, ColorScheme scheme, string question = "ผลความเห็นตอนนี้")
    {
        var page = await browser.OpenAsync(width, scheme);
        await page.GotoAsync(_server.Address.ToString());
        await page.Locator("#question").FillAsync(question);
        await page.Keyboard.PressAsync("Enter");
        var rows = page.GetByRole(AriaRole.Table).First.Locator("tbody").GetByRole(AriaRole.Row);
        await Expect(rows.First).ToBeVisibleAsync();
        return rows;
    }
}
