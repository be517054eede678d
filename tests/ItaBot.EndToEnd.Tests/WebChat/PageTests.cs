using ItaBot.Conversations;
using ItaBot.Host.Feedback;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ItaBot.EndToEnd.Tests.WebChat;

[Collection(BrowserTests.Name)]
public sealed class PageTests(Browser browser) : IAsyncLifetime
{
    private readonly List<string> _complaints = [];
    private WebChatServer _server = null!;

    public async Task InitializeAsync() => _server = await WebChatServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_card_is_a_table_with_a_bar_a_mark_and_a_word_for_each_score(int width)
    {
        var page = await OpenAsync(width);

        await AskAsync(page, "ข้อไหนต่ำกว่า 85");

        var rows = page.GetByRole(AriaRole.Table).Locator("tbody").GetByRole(AriaRole.Row);
        await Expect(rows).ToHaveCountAsync(3);
        await Expect(rows.Nth(1)).ToContainTextAsync("ประชาชน 82.55 · สำรวจ 87.00");
        await Expect(rows.Nth(1).Locator(".missed")).ToBeVisibleAsync();
        await Expect(rows.Nth(2).Locator(".passed")).ToBeVisibleAsync();
        var bar = (await rows.Nth(0).Locator(".bar").BoundingBoxAsync())!;
        var fill = (await rows.Nth(0).Locator(".fill").BoundingBoxAsync())!;
        var mark = (await rows.Nth(0).Locator(".bar .mark").BoundingBoxAsync())!;
        Assert.True(bar.Width > 100, $"The bar is {bar.Width} px wide.");
        Assert.Equal(0.4235, fill.Width / bar.Width, 0.01);
        Assert.Equal(0.85, (mark.X + (mark.Width / 2) - bar.X) / bar.Width, 0.02);
        Assert.Empty(_complaints);
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_row_that_can_be_chosen_has_a_button_that_says_its_text(int width)
    {
        var page = await OpenAsync(width);
        await AskAsync(page, "ข้อไหนต่ำกว่า 85");

        await Expect(page.Locator("tbody .choice")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Row).Nth(2).GetByRole(AriaRole.Button, new() { Name = "ดูข้อนี้: e7 เปิดโอกาส" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Table)).ToHaveCountAsync(2);
        Assert.Equal("e7 คืออะไร", _server.Turns.Last().Text);
        Assert.Empty(_complaints);
    }

    [BrowserTheory]
    [InlineData(360)]
    public async Task An_address_of_the_web_in_an_answer_can_be_opened_and_no_other(int width)
    {
        var page = await OpenAsync(width);

        await AskAsync(page, "https://klongmueang.go.th/o5 javascript:alert(1)");

        var link = page.Locator(".bot .said a");
        await Expect(link).ToHaveCountAsync(1);
        await Expect(link).ToHaveAttributeAsync("href", "https://klongmueang.go.th/o5");
        await Expect(link).ToHaveAttributeAsync("rel", "noopener noreferrer");
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Nothing_has_to_be_scrolled_sideways_and_the_question_stays_in_place(int width)
    {
        var page = await OpenAsync(width);

        await AskAsync(page, "ข้อไหนต่ำกว่า 85" + new string('x', 200));
        await AskAsync(page, "คะแนนรวม");

        foreach (var part in new[] { "html", "#log" })
        {
            var beyond = await page.Locator(part).EvaluateAsync<int>("part => part.scrollWidth - part.clientWidth");
            Assert.True(beyond <= 0, $"{part} is {beyond} px too wide.");
        }

        Assert.Equal(0, await page.Locator("html").EvaluateAsync<int>("part => part.scrollHeight - part.clientHeight"));
        Assert.Equal(0, await page.Locator("html").EvaluateAsync<int>("part => part.scrollTop"));
    }

    [BrowserFact]
    public async Task Enter_sends_and_shift_enter_starts_a_line()
    {
        var page = await OpenAsync();

        await page.Locator("#question").PressSequentiallyAsync("คะแนน");
        await page.Keyboard.PressAsync("Shift+Enter");
        await page.Keyboard.TypeAsync("รวม");
        Assert.Empty(_server.Turns);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        Assert.Equal("คะแนน\nรวม", Assert.Single(_server.Turns).Text);
        await Expect(page.Locator("#question")).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task Enter_that_ends_a_composition_does_not_send()
    {
        var page = await OpenAsync();
        var question = page.Locator("#question");
        await question.FillAsync("คะแนนรวม");

        await question.DispatchEventAsync("keydown", new { key = "Enter", isComposing = true });

        await Expect(question).ToHaveValueAsync("คะแนนรวม");
        await Expect(page.Locator(".you")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_reaches_the_examples_the_switches_and_the_quick_actions()
    {
        var page = await OpenAsync();

        await TabToAsync(page, "Shift+Tab", "#as :checked");
        await page.Keyboard.PressAsync("ArrowRight");
        await TabToAsync(page, "Tab", ".citizen .action >> nth=1");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await TabToAsync(page, "Tab", ".bot > .actions .action");
        await page.Keyboard.PressAsync("Space");
        await Expect(page.GetByRole(AriaRole.Table)).ToHaveCountAsync(2);

        Assert.Equal(["ตัวชี้วัดไหนไม่ผ่านเกณฑ์", "ตัวชี้วัดไหนต่ำกว่า 85"], _server.Turns.Select(turn => turn.Text));
        Assert.All(_server.Turns, turn => Assert.Equal(Audience.Citizen, turn.Audience));
    }

    [BrowserFact]
    public async Task The_language_the_role_and_the_agency_that_are_chosen_go_with_the_question()
    {
        var page = await OpenAsync();

        await page.GetByLabel("English").CheckAsync();
        await page.GetByLabel("Citizen").CheckAsync();
        await page.GetByLabel("Agency").SelectOptionAsync("pak-phraek");
        await AskAsync(page, "ข้อไหนต่ำกว่า 85");

        var turn = Assert.Single(_server.Turns);
        Assert.Equal((Audience.Citizen, "en", "pak-phraek"), (turn.Audience, turn.Locale, turn.AgencyId));
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Score" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Try asking")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_language_and_the_role_are_remembered()
    {
        var page = await OpenAsync();
        await page.GetByLabel("English").CheckAsync();
        await page.GetByLabel("Citizen").CheckAsync();

        await page.ReloadAsync();

        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(page.GetByLabel("Citizen")).ToBeCheckedAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "What is o13 about?" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task While_no_language_is_chosen_the_question_decides()
    {
        var page = await OpenAsync();

        await AskAsync(page, "Which items are below 85?");

        Assert.Null(Assert.Single(_server.Turns).Locale);
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Score" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_server_that_is_away_is_told_and_asked_again_on_demand()
    {
        var page = await OpenAsync();
        await page.Context.SetOfflineAsync(true);
        await page.Locator("#question").FillAsync("ข้อไหนต่ำกว่า 85");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("ติดต่อเซิร์ฟเวอร์ไม่ได้")).ToBeVisibleAsync();

        await page.Context.SetOfflineAsync(false);
        await page.GetByRole(AriaRole.Button, new() { Name = "ลองอีกครั้ง" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await Expect(page.GetByText("ติดต่อเซิร์ฟเวอร์ไม่ได้")).ToHaveCountAsync(0);
        Assert.Equal("ข้อไหนต่ำกว่า 85", Assert.Single(_server.Turns).Text);
    }

    [BrowserFact]
    public async Task An_answer_that_breaks_is_told_and_asked_again_on_demand()
    {
        var page = await OpenAsync();
        _server.Breaks = true;
        await page.Locator("#question").FillAsync("ข้อไหนต่ำกว่า 85");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("ตอบคำถามนี้ไม่สำเร็จ")).ToBeVisibleAsync();

        _server.Breaks = false;
        await page.GetByRole(AriaRole.Button, new() { Name = "ลองอีกครั้ง" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Markup_in_a_question_or_an_answer_is_only_text()
    {
        const string Markup = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        var page = await OpenAsync();
        page.Dialog += (_, dialog) => _complaints.Add(dialog.Message);

        await AskAsync(page, Markup);

        await Expect(page.Locator(".you .bubble")).ToHaveTextAsync(Markup);
        await Expect(page.Locator(".bot .said")).ToHaveTextAsync($"≪{Markup}≫");
        await Expect(page.Locator("#log :is(img, script)")).ToHaveCountAsync(0);
        Assert.Empty(_complaints);
    }

    [BrowserFact]
    public async Task A_start_link_types_its_text_as_a_citizen_of_its_agency_and_sends_nothing()
    {
        var page = await OpenAsync(link: new Uri(StartLinks.WebOf(_server.Address, "pak-phraek")).PathAndQuery);

        await Expect(page.Locator("#question")).ToHaveValueAsync(StartLinks.StartText);
        await Expect(page.Locator("#as [value=citizen]")).ToBeCheckedAsync();
        await Expect(page.Locator("#agency")).ToHaveValueAsync("pak-phraek");
        Assert.Empty(_server.Turns);

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".you .bubble")).ToHaveTextAsync(StartLinks.StartText);
        await Expect(page.Locator("article.bot")).ToHaveCountAsync(2);
        Assert.Equal((StartLinks.StartText, Audience.Citizen), (_server.Turns.Single().Text, _server.Turns.Single().Audience));
        Assert.Empty(_complaints);
    }

    [BrowserTheory]
    [InlineData("/?say=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "<img src=x onerror=alert(1)>")]
    [InlineData("/?agency=nowhere&as=anybody", "")]
    public async Task A_link_can_do_no_more_than_that(string link, string text)
    {
        var page = await OpenAsync(link: link);

        await Expect(page.Locator("#question")).ToHaveValueAsync(text);
        await Expect(page.Locator("#as [value=officer]")).ToBeCheckedAsync();
        await Expect(page.Locator("#agency")).ToHaveValueAsync("klong-mueang");
        Assert.Empty(_complaints);
    }

    private static async Task AskAsync(IPage page, string text)
    {
        var answered = await page.GetByRole(AriaRole.Table).CountAsync();
        await page.Locator("#question").FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Table)).ToHaveCountAsync(answered + 1);
    }

    private static async Task TabToAsync(IPage page, string key, string selector)
    {
        var goal = page.Locator(selector).First;
        for (var step = 0; step < 20; step++)
        {
            if (await goal.EvaluateAsync<bool>("goal => goal === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"Twenty times {key} does not reach {selector}.");
    }

    private async Task<IPage> OpenAsync(int width = 1280, string link = "/")
    {
        var page = await browser.OpenAsync(width);
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);
        await page.GotoAsync(new Uri(_server.Address, link).AbsoluteUri);
        await Expect(page.GetByLabel("หน่วยงาน").Or(page.GetByLabel("Agency"))).ToBeVisibleAsync();
        return page;
    }
}
