using ItaBot.Channels.Officers;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Teams.Tests.Turns;

[Collection(AnswerTests.Name)]
public sealed class ClaimTests(AnswerFixture answers)
{
    private const string Wrong = "0000 0000";

    [Theory]
    [InlineData("{0}")]
    [InlineData("รหัส {0} ครับ")]
    public async Task Whoever_types_the_code_alone_with_the_bot_is_the_administrator_from_then_on(string text)
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var code = await IssueAsync(chat);

        var said = TeamsChat.Said(await chat.SayAsync(People.Somsri, text.Replace("{0}", code, StringComparison.Ordinal)));

        Assert.Contains("เป็นผู้ดูแลระบบคนแรกของ อบต.คลองเมือง", said, StringComparison.Ordinal);
        var officer = Assert.Single(await chat.Get<IOfficerDirectory>().ListAsync(CancellationToken.None));
        Assert.Equal(
            ("สมศรี", "klong-mueang", OfficerRole.Administrator, Guid.Parse(People.Somsri.AadObjectId)),
            (officer.Name, officer.AgencyId, officer.Role, officer.EntraObjectId));
        Assert.Contains("มาตรการที่ 1", TeamsChat.Said(await chat.SayAsync(People.Somsri, "มีมาตรการอะไรบ้าง")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_the_code_is_not_taken_and_no_longer_a_secret()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var code = await IssueAsync(chat);

        foreach (var output in new[] { await chat.SayInChannelAsync(People.Somsri, code), await chat.SayInGroupChatAsync(People.Somsri, code) })
        {
            Assert.Contains("แชตส่วนตัวกับบอตเท่านั้น", TeamsChat.Said(output), StringComparison.Ordinal);
            Assert.IsType<TurnRecord.KeepReference>(Assert.Single(output.Records));
        }

        Assert.Empty(await chat.Get<IOfficerDirectory>().ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_wrong_code_says_how_many_tries_are_left_and_then_has_to_wait()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var code = await IssueAsync(chat);

        foreach (var left in new[] { 4, 3, 2, 1 })
        {
            Assert.Contains($"ลองได้อีก {left} ครั้ง", TeamsChat.Said(await chat.SayAsync(People.Somsri, Wrong)), StringComparison.Ordinal);
        }

        Assert.Contains("พักการรับรหัสไว้ก่อน", TeamsChat.Said(await chat.SayAsync(People.Somsri, Wrong)), StringComparison.Ordinal);
        Assert.Contains("พักการรับรหัสไว้ก่อน", TeamsChat.Said(await chat.SayAsync(People.Somsri, code)), StringComparison.Ordinal);
        Assert.Contains("ลองได้อีก 4 ครั้ง", TeamsChat.Said(await chat.SayAsync(People.Somchai, Wrong)), StringComparison.Ordinal);

        chat.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Contains("ผู้ดูแลระบบคนแรก", TeamsChat.Said(await chat.SayAsync(People.Somsri, code)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_an_administrator_no_code_is_taken()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var code = await IssueAsync(chat);
        await chat.SayAsync(People.Somsri, code);

        var said = TeamsChat.Said(await chat.SayAsync(People.Somchai, code));

        Assert.Contains("มีผู้ดูแลแล้ว", said, StringComparison.Ordinal);
        Assert.Contains("สมศรี", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_Teams_does_not_tell_the_object_id_of_cannot_claim()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var activity = chat.Activities.Personal(People.Somsri, await IssueAsync(chat));
        activity["from"]!.AsObject().Remove("aadObjectId");

        Assert.Contains("ไม่ได้บอกรหัสประจำตัว", TeamsChat.Said(await chat.TurnAsync(activity)), StringComparison.Ordinal);
        Assert.False(await chat.Get<IOfficerDirectory>().HasAdministratorAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_officer_who_types_a_code_where_there_is_an_administrator_needs_none()
    {
        await using var chat = await TeamsChat.OpenAsync(
            answers, People.Officer(People.Somsri), People.Officer(People.Somchai) with { Role = OfficerRole.Administrator });

        var output = await chat.SayAsync(People.Somsri, Wrong);

        Assert.Contains("ไม่ต้องใช้รหัส", TeamsChat.Said(output), StringComparison.Ordinal);
        Assert.Empty(output.Records.OfType<TurnRecord.NoteWrongCode>());
    }

    [Fact]
    public async Task Only_the_code_that_was_printed_last_counts()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var seen = await IssueAsync(chat);
        var last = await IssueAsync(chat);

        Assert.Contains("รหัสไม่ถูกต้อง", TeamsChat.Said(await chat.SayAsync(People.Somchai, seen)), StringComparison.Ordinal);
        Assert.Contains("เป็นผู้ดูแลระบบคนแรก", TeamsChat.Said(await chat.SayAsync(People.Somsri, last)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Digits_in_a_channel_are_a_question_where_there_is_an_administrator()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri) with { Role = OfficerRole.Administrator });

        Assert.DoesNotContain("รหัส", TeamsChat.Said(await chat.SayInChannelAsync(People.Somchai, Wrong)), StringComparison.Ordinal);
    }

    private static async Task<string> IssueAsync(TeamsChat chat) =>
        (await chat.Get<OfficerClaim>().IssueAsync("klong-mueang", CancellationToken.None))!.Code;
}
