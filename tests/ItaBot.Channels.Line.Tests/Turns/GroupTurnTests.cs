using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Line.Turns;
using ItaBot.Channels.Testing;
using ItaBot.Conversations;

namespace ItaBot.Channels.Line.Tests.Turns;

[Collection(AnswerTests.Name)]
public sealed class GroupTurnTests(AnswerFixture answers)
{
    private readonly LineChat _chat = new(answers);

    [Fact]
    public async Task A_text_that_does_not_mention_the_account_is_not_answered() =>
        Assert.Empty((await _chat.SayInGroupAsync("คะแนนรวมเท่าไร")).Messages);

    [Theory]
    [InlineData("@bot คะแนนรวมเท่าไร")]
    [InlineData("คะแนน @bot รวมเท่าไร")]
    [InlineData("คะแนนรวมเท่าไร @bot")]
    public async Task A_mention_is_answered_to_the_group_without_the_name_in_the_question(string text)
    {
        var message = Assert.Single((await _chat.SayInGroupAsync(text)).Messages);

        Assert.Contains("88.56", LineChat.Said(message), StringComparison.Ordinal);
        Assert.Equal(LineChat.Group, LineChat.AddressOf(message, "To").GetString());
    }

    [Theory]
    [InlineData("klong-mueang", false, "somsri")]
    [InlineData("klong-mueang", true, null)]
    [InlineData("dan", false, null)]
    public async Task Which_officer_asks_is_known_in_a_chat_with_the_own_agency_alone(string agency, bool isInGroup, string? officer)
    {
        _chat.Stores.Links[LineChat.PersonId] = new(LineChat.PersonId, agency, "สมศรี", _chat.Clock.Now) { OfficerId = "somsri" };
        var message = LineChat.Message(new { type = "text", id = "1", text = "x" }, isInGroup ? LineChat.Group : null);
        var turn = LineTurn.Of(new("line:test", "klong-mueang"), _chat.Received(message.ToJsonString()));

        var asked = QuestionTurns.QuestionOf(turn, "x", await new LineAudience(_chat.Stores).FindOfficerAsync(turn, CancellationToken.None));

        Assert.Equal((officer, officer is null ? Audience.Citizen : Audience.Officer), (asked.OfficerId, asked.Audience));
    }

    [Fact]
    public async Task An_officer_is_a_citizen_in_a_group()
    {
        _chat.Stores.Links[LineChat.PersonId] = new(LineChat.PersonId, "klong-mueang", "สมศรี", _chat.Clock.Now);

        var alone = LineChat.Said(await _chat.SayAsync("มีมาตรการอะไรบ้าง"));
        var inGroup = LineChat.Said(await _chat.SayInGroupAsync("@bot มีมาตรการอะไรบ้าง"));

        Assert.Contains("มาตรการที่", alone, StringComparison.Ordinal);
        Assert.DoesNotContain("มาตรการที่", inGroup, StringComparison.Ordinal);
        Assert.DoesNotContain("สมศรี", inGroup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@bot 1234 5678")]
    [InlineData("@bot ผูกบัญชี")]
    [InlineData("@bot เลิกผูกบัญชี")]
    public async Task Nobody_links_or_unlinks_in_a_group(string text)
    {
        var output = await _chat.SayInGroupAsync(text);

        Assert.Contains("แชตส่วนตัว", LineChat.Said(output), StringComparison.Ordinal);
        Assert.Empty(output.Records);
    }

    [Fact]
    public async Task A_mention_without_a_question_is_told_what_can_be_asked() =>
        Assert.Contains("ถามเรื่องผล ITA", LineChat.Said(await _chat.SayInGroupAsync("@bot")), StringComparison.Ordinal);

    [Theory]
    [InlineData("sticker")]
    [InlineData("image")]
    [InlineData("audio")]
    public async Task Other_messages_are_not_answered(string type) =>
        Assert.Empty((await _chat.TurnAsync(LineChat.Message(new { type, id = "1" }, LineChat.Group))).Messages);

    [Fact]
    public async Task A_group_that_the_account_joins_is_told_how_to_ask() =>
        Assert.Contains("@", LineChat.Said(await _chat.TurnAsync(LineChat.Event("join", LineChat.Group))), StringComparison.Ordinal);

    [Fact]
    public async Task The_latest_wording_of_a_question_is_answered()
    {
        var edited = LineChat.Message(
            new { type = "text", id = "1", text = "@bot คะแนนรวมเท่าไร", mention = new { mentionees = new[] { new { index = 0, length = 4, isSelf = true } } } },
            LineChat.Group);
        edited["type"] = "messageEdited";

        Assert.Contains("88.56", LineChat.Said(await _chat.TurnAsync(edited)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_that_lies_outside_of_its_text_breaks_nothing()
    {
        var output = await _chat.TurnAsync(LineChat.Message(
            new { type = "text", id = "1", text = "คะแนนรวมเท่าไร", mention = new { mentionees = new[] { new { index = 90, length = long.MaxValue, isSelf = true } } } },
            LineChat.Group));

        Assert.Contains("88.56", LineChat.Said(output), StringComparison.Ordinal);
    }
}
