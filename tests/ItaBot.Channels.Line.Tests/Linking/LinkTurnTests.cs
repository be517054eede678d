using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Testing;
using ItaBot.Scoring.Thai;

namespace ItaBot.Channels.Line.Tests.Linking;

[Collection(AnswerTests.Name)]
public sealed class LinkTurnTests(AnswerFixture answers)
{
    private readonly LineChat _chat = new(answers);

    [Theory]
    [InlineData("{0}")]
    [InlineData("ผูกบัญชี {0}")]
    [InlineData("รหัส: {0} ครับ")]
    [InlineData("link {0}")]
    public async Task A_code_makes_an_officer_of_whoever_types_it(string wording)
    {
        var said = LineChat.Said(await _chat.SayAsync(Worded(wording, await CodeAsync())));

        Assert.Equal("สมศรี", _chat.Stores.Links[LineChat.PersonId].Officer);
        Assert.Contains("สมศรี", said, StringComparison.Ordinal);
        Assert.Contains("มาตรการที่", LineChat.Said(await _chat.SayAsync("มีมาตรการอะไรบ้าง")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ", "")]
    [InlineData(" ", "-")]
    [InlineData(" ", " - ")]
    public async Task Spaces_and_dashes_do_not_matter_nor_do_Thai_digits(string shown, string typed)
    {
        var code = (await CodeAsync()).Replace(shown, typed, StringComparison.Ordinal);

        await _chat.SayAsync(ThaiDigits.ToThai(code));

        Assert.NotEmpty(_chat.Stores.Links);
    }

    [Fact]
    public async Task Who_links_is_told_how_to_unlink_and_that_works()
    {
        var said = LineChat.Said(await _chat.SayAsync(await CodeAsync()));
        var unlinked = LineChat.Said(await _chat.SayAsync(answers.Phrases.Say("th", "link.unlinkwords")));

        Assert.Contains(answers.Phrases.Say("th", "link.unlinkwords"), said, StringComparison.Ordinal);
        Assert.Contains("ยกเลิกการผูกบัญชีแล้ว", unlinked, StringComparison.Ordinal);
        Assert.Empty(_chat.Stores.Links);
        Assert.DoesNotContain("มาตรการที่", LineChat.Said(await _chat.SayAsync("มีมาตรการอะไรบ้าง")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("เลิกผูกบัญชี")]
    [InlineData("ขอยกเลิกการผูกบัญชีครับ")]
    [InlineData("UNLINK please")]
    [InlineData("unlink")]
    public async Task Several_words_unlink(string words)
    {
        await _chat.SayAsync(await CodeAsync());

        await _chat.SayAsync(words);

        Assert.Empty(_chat.Stores.Links);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public async Task The_code_of_a_start_without_an_administrator_makes_one_and_links_them(int wrongBefore)
    {
        var code = (await _chat.Claims.IssueAsync("pak-phraek", CancellationToken.None))!.Code;
        for (var tries = 0; tries < wrongBefore; tries++)
        {
            await _chat.SayAsync("0000-0000");
        }

        await _chat.SayAsync(code);

        var administrator = Assert.Single(_chat.Stores.Officers);
        Assert.Equal((OfficerRole.Administrator, "klong-mueang"), (administrator.Role, administrator.AgencyId));
        Assert.Equal(administrator.Id, _chat.Stores.Links[LineChat.PersonId].OfficerId);
        Assert.Contains("มาตรการที่", LineChat.Said(await _chat.SayAsync("มีมาตรการอะไรบ้าง")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_an_administrator_the_code_of_the_start_is_worth_nothing()
    {
        var code = (await _chat.Claims.IssueAsync("klong-mueang", CancellationToken.None))!.Code;
        _chat.Stores.Officers.Add(new("admin", "แดง", "pak-phraek", "", OfficerRole.Administrator));

        Assert.Contains("ไม่ถูกต้อง", LineChat.Said(await _chat.SayAsync(code)), StringComparison.Ordinal);
        Assert.Null(await _chat.Claims.IssueAsync("klong-mueang", CancellationToken.None));
        Assert.Empty(_chat.Stores.Links);
    }

    [Fact]
    public async Task A_code_for_an_officer_of_the_directory_links_that_officer()
    {
        var officer = new Officer("somsri", "สมศรี", "klong-mueang", "กองคลัง", OfficerRole.Owner);

        await _chat.SayAsync((await _chat.Codes.IssueAsync(officer, CancellationToken.None)).Code);

        var link = _chat.Stores.Links[LineChat.PersonId];
        Assert.Equal(("somsri", "สมศรี"), (link.OfficerId, link.Officer));
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var code = await CodeAsync();
        await _chat.SayAsync(code);
        await _chat.SayAsync("unlink");

        await _chat.SayAsync(code);

        Assert.Empty(_chat.Stores.Links);
    }

    [Fact]
    public async Task A_code_of_long_ago_and_one_that_never_was_get_the_same_answer()
    {
        var code = await CodeAsync();
        _chat.Clock.Now = _chat.Clock.Now.AddMinutes(10);

        var expired = LineChat.Said(await _chat.SayAsync(code));
        var wrong = LineChat.Said(await new LineChat(answers).SayAsync("00000000"));

        Assert.Equal(wrong, expired);
        Assert.Empty(_chat.Stores.Links);
    }

    [Fact]
    public async Task A_code_of_another_agency_is_wrong()
    {
        var code = await _chat.Codes.IssueAsync("pak-phraek", "สมชาย", CancellationToken.None);

        Assert.Contains("ไม่ถูกต้อง", LineChat.Said(await _chat.SayAsync(code.Code)), StringComparison.Ordinal);
        Assert.Empty(_chat.Stores.Links);
    }

    [Fact]
    public async Task After_wrong_codes_none_is_tried_for_a_while()
    {
        var code = await CodeAsync();
        for (var left = 4; left > 0; left--)
        {
            Assert.Contains($"ลองได้อีก {left} ครั้ง", LineChat.Said(await _chat.SayAsync("0000-0000")), StringComparison.Ordinal);
        }

        var paused = LineChat.Said(await _chat.SayAsync("0000-0000"));
        var during = LineChat.Said(await _chat.SayAsync(code));

        Assert.Contains("10:15", paused, StringComparison.Ordinal);
        Assert.Equal(paused, during);
        Assert.Empty(_chat.Stores.Links);
    }

    [Fact]
    public async Task After_the_pause_a_code_is_tried_again()
    {
        for (var tries = 0; tries < 5; tries++)
        {
            await _chat.SayAsync("0000-0000");
        }

        _chat.Clock.Now = _chat.Clock.Now.AddMinutes(15);

        await _chat.SayAsync(await CodeAsync());

        Assert.NotEmpty(_chat.Stores.Links);
    }

    [Fact]
    public async Task Wrong_codes_are_forgotten_with_a_right_one()
    {
        await _chat.SayAsync("0000-0000");
        await _chat.SayAsync(await CodeAsync());
        await _chat.SayAsync("unlink");

        Assert.Contains("ลองได้อีก 4 ครั้ง", LineChat.Said(await _chat.SayAsync("0000-0000 ครับ")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_who_types_a_code_again_keeps_it()
    {
        await _chat.SayAsync(await CodeAsync());
        var second = await CodeAsync();

        Assert.Contains("ผูกไว้แล้ว", LineChat.Said(await _chat.SayAsync(second)), StringComparison.Ordinal);
        await _chat.SayAsync("unlink");
        await _chat.SayAsync(second);
        Assert.NotEmpty(_chat.Stores.Links);
    }

    [Fact]
    public async Task An_officer_of_another_agency_is_a_citizen_here()
    {
        _chat.Stores.Links[LineChat.PersonId] = new(LineChat.PersonId, "pak-phraek", "สมชาย", _chat.Clock.Now);

        Assert.DoesNotContain("มาตรการที่", LineChat.Said(await _chat.SayAsync("มีมาตรการอะไรบ้าง")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01-10-2568")]
    [InlineData("2568 10 01")]
    [InlineData("12,345,678")]
    [InlineData("1234567")]
    [InlineData("ปี 2568 2569")]
    [InlineData("0812345678")]
    public async Task What_is_no_code_is_not_tried(string text) => Assert.Empty((await _chat.SayAsync(text)).Records);

    [Theory]
    [InlineData("ผูกบัญชี", "แชตส่วนตัวนี้")]
    [InlineData("link", "private chat")]
    public async Task Who_wants_to_link_without_a_code_is_told_how(string text, string expected) =>
        Assert.Contains(expected, LineChat.Said(await _chat.SayAsync(text)), StringComparison.Ordinal);

    private async Task<string> CodeAsync() => (await _chat.Codes.IssueAsync("klong-mueang", "สมศรี", CancellationToken.None)).Code;

    private static string Worded(string wording, string code) => wording.Replace("{0}", code, StringComparison.Ordinal);
}
