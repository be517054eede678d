using ItaBot.Conversations.Answers;
using ItaBot.Feedback.Rounds;

namespace ItaBot.Conversations.Tests.Dialogs.Feedback;

public sealed class RoundTurnTests
{
    private static readonly FeedbackRound Closed = FeedbackTalk.Round with { ClosedAt = FeedbackTalk.Start.AddHours(-30) };

    [Theory]
    [InlineData("เปิดรอบเก็บความเห็น")]
    [InlineData("ปิดรอบเก็บความเห็น")]
    [InlineData("ยืนยันปิดรอบ klong-mueang-2569-1")]
    [InlineData("เชิญแล้ว ชาวบ้านหมู่ 3 ทาง เสียงตามสาย")]
    public async Task A_citizen_changes_nothing_of_a_round(string text)
    {
        var talk = new FeedbackTalk();

        await talk.SayAsync(text);

        Assert.Empty(talk.Kept.Changes);
    }

    [Theory]
    [InlineData("เปิดรอบเก็บความเห็น")]
    [InlineData("ปิดรอบเก็บความเห็น")]
    [InlineData("ยืนยันปิดรอบ klong-mueang-2569-1")]
    [InlineData("เชิญแล้ว ชาวบ้านหมู่ 3 ทาง เสียงตามสาย")]
    public async Task An_officer_of_another_agency_changes_nothing_of_a_round(string text)
    {
        var talk = new FeedbackTalk { Audience = Audience.Officer, OfficerOf = "bueng-nakhon" };

        await talk.SayAsync(text);

        Assert.Empty(talk.Kept.Changes);
    }

    [Theory]
    [InlineData("เปิดรอบเก็บความเห็น", null)]
    [InlineData("เปิดรอบเก็บความเห็น ชื่อ งานวันเด็ก", "งานวันเด็ก")]
    [InlineData("Open a feedback round named Market day", "Market day")]
    public async Task An_officer_opens_a_round_and_gets_the_way_in(string text, string? name)
    {
        var talk = Officer(Closed);

        var said = FeedbackTalk.Said(await talk.SayAsync(text));

        Assert.Equal(("klong-mueang-2569-2", name), Assert.IsType<FeedbackChange.Open>(Assert.Single(talk.Kept.Changes)).Round is var r ? (r.Id, r.Name) : default);
        Assert.Contains("https://line.me/", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_one_open_round()
    {
        var talk = Officer();

        Assert.Contains("เปิดอยู่แล้ว", FeedbackTalk.Said(await talk.SayAsync("เปิดรอบเก็บความเห็น")), StringComparison.Ordinal);
        Assert.Empty(talk.Kept.Changes);
    }

    [Theory]
    [InlineData("ทำแบบสอบถาม")]
    [InlineData("อยากทำแบบสอบถาม")]
    [InlineData("start the questionnaire")]
    public async Task An_officer_who_asks_for_the_questionnaire_gets_the_way_in_and_no_form(string text)
    {
        var talk = Officer();

        Assert.Contains("https://line.me/", FeedbackTalk.Said(await talk.SayAsync(text)), StringComparison.Ordinal);
        Assert.Empty(talk.Kept.Changes);
    }

    [Fact]
    public async Task A_round_is_closed_when_its_closing_is_confirmed()
    {
        var talk = Officer();

        var asked = await talk.SayAsync("ปิดรอบเก็บความเห็น");
        Assert.Empty(talk.Kept.Changes);

        await talk.SayAsync(Assert.Single(asked.Answer.Replies[0].Actions).Text);
        Assert.Equal([new FeedbackChange.Close("klong-mueang-2569-1")], talk.Kept.Changes);
    }

    [Fact]
    public async Task A_closed_round_is_not_closed_again()
    {
        var talk = Officer(Closed);

        Assert.Contains("ปิดไปแล้ว", FeedbackTalk.Said(await talk.SayAsync("ยืนยันปิดรอบ klong-mueang-2569-1")), StringComparison.Ordinal);
        Assert.Empty(talk.Kept.Changes);
    }

    [Theory]
    [InlineData("เชิญแล้ว ชาวบ้านหมู่ 3 ทาง เสียงตามสาย", "ชาวบ้านหมู่ 3", "เสียงตามสาย")]
    [InlineData("invited: visitors at the counter by poster", "visitors at the counter", "poster")]
    public async Task An_invitation_is_recorded_with_who_how_and_its_text(string text, string who, string how)
    {
        var talk = Officer();

        await talk.SayAsync(text);

        var invited = Assert.IsType<FeedbackChange.Invite>(Assert.Single(talk.Kept.Changes)).Invitation;
        Assert.Equal((who, how), (invited.Who, invited.How));
        Assert.EndsWith("https://line.me/R/oaMessage/%40klong/?start", invited.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ส่งต่อ", invited.Text, StringComparison.Ordinal);
    }

    private static FeedbackTalk Officer(params FeedbackRound[] rounds) => new(rounds) { Audience = Audience.Officer };
}
