using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Teams.Turns;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Teams.Tests.Turns;

[Collection(AnswerTests.Name)]
public sealed partial class PressTests(AnswerFixture answers)
{
    private const string Long = "ข้อไหนต่ำกว่า 100";
    private const string Card = "1776827520999";
    private const string Acted = "แสดงส่วนที่เหลือแล้ว";
    private const string Again = "กดซ้ำไม่มีผล";
    private const string Gone = "ปุ่มนี้ใช้ไม่ได้แล้ว";

    [Fact]
    public async Task A_long_answer_ends_with_a_button_that_works_for_a_day_in_its_conversation()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        var output = await chat.SayAsync(People.Somsri, Long);

        var kept = Assert.Single(output.Records.OfType<TurnRecord.KeepAction>()).Action;
        Assert.Equal(output.Messages[0].ConversationId, kept.ConversationId);
        Assert.Equal(chat.Clock.GetUtcNow().AddHours(24), kept.ExpiresAt);
        Assert.Contains(kept.Token, TeamsChat.Said(output.Messages[^1]), StringComparison.Ordinal);
        Assert.DoesNotContain("(ต่อ)", TeamsChat.Said(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_shown_and_the_rest_are_the_whole_answer()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var shown = await chat.SayAsync(People.Somsri, Long);
        var token = Assert.Single(shown.Records.OfType<TurnRecord.KeepAction>()).Action.Token;

        var rest = (await chat.TurnAsync(Execute(chat, token))).Messages[1];

        Assert.Equal(25, Items(TeamsChat.Said(shown)).Union(Items(TeamsChat.Said(rest))).Count());
        Assert.NotEmpty(Items(TeamsChat.Said(rest)).Except(Items(TeamsChat.Said(shown))));
    }

    [Fact]
    public async Task Whoever_waits_gets_the_card_as_it_is_now_and_the_chat_gets_it_too_and_the_rest()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri));
        var token = await AskLongAsync(chat);

        var output = await chat.TurnAsync(Execute(chat, token));

        AssertActed(CardOf(output), "คุณสมศรี");
        var change = output.Messages[0];
        Assert.Equal((Card, null), (TeamsChat.AddressOf(change).UpdatesActivityId, TeamsChat.AddressOf(change).ReplyToId));
        AssertActed(TeamsChat.Said(change), "คุณสมศรี");
        AssertRest(output.Messages.Skip(1));
        Assert.Equal([new TurnRecord.SpendAction(token, "คุณสมศรี")], output.Records.OfType<TurnRecord.SpendAction>());
    }

    [Fact]
    public async Task Waiting_again_changes_nothing_and_says_so()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var token = await AskLongAsync(chat);
        await chat.TurnAsync(Execute(chat, token));
        chat.Clock.Advance(TimeSpan.FromHours(1));

        var output = await chat.TurnAsync(Execute(chat, token));

        AssertActed(CardOf(output), "สมศรี");
        Assert.Contains(Again, CardOf(output), StringComparison.Ordinal);
        Assert.Contains("08:30", CardOf(output), StringComparison.Ordinal);
        AssertNothingElse(output);
    }

    [Fact]
    public async Task Teams_asking_how_the_card_looks_now_presses_nothing()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var token = await AskLongAsync(chat);

        var before = await chat.TurnAsync(Execute(chat, token, "automatic"));
        Assert.Contains(token, CardOf(before), StringComparison.Ordinal);
        Assert.DoesNotContain(Acted, CardOf(before), StringComparison.Ordinal);
        AssertNothingElse(before);

        AssertRest((await chat.TurnAsync(Execute(chat, token))).Messages.Skip(1));
        var after = await chat.TurnAsync(Execute(chat, token, "automatic"));
        AssertActed(CardOf(after), "สมศรี");
        Assert.DoesNotContain(Again, CardOf(after), StringComparison.Ordinal);
        AssertNothingElse(after);
    }

    [Fact]
    public async Task A_press_that_comes_as_a_message_changes_the_card_and_brings_the_rest()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var token = await AskLongAsync(chat);

        var press = Submit(chat, token);

        var output = await chat.TurnAsync(press);

        Assert.Null(output.Response);
        var (change, rest) = (TeamsChat.AddressOf(output.Messages[0]), TeamsChat.AddressOf(output.Messages[1]));
        Assert.Equal((Card, null), (change.UpdatesActivityId, change.ReplyToId));
        Assert.Equal((null, (string?)press["id"]), (rest.UpdatesActivityId, rest.ReplyToId));
        AssertActed(TeamsChat.Said(output.Messages[0]), "สมศรี");
        AssertRest(output.Messages.Skip(1));
        Assert.Equal([new TurnRecord.SpendAction(token, "สมศรี")], output.Records.OfType<TurnRecord.SpendAction>());
    }

    [Fact]
    public async Task Pressing_again_by_message_says_who_did_it_and_when()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var token = await AskLongAsync(chat);
        await chat.TurnAsync(Submit(chat, token));
        chat.Clock.Advance(TimeSpan.FromHours(1));

        var output = await chat.TurnAsync(Submit(chat, token));

        var said = TeamsChat.Said(Assert.Single(output.Messages));
        Assert.Null(TeamsChat.AddressOf(output.Messages[0]).UpdatesActivityId);
        AssertActed(said, "โดย สมศรี เมื่อ 30 มี.ค. 2569 เวลา 08:30 น.");
        Assert.Contains(Again, said, StringComparison.Ordinal);
        Assert.Empty(output.Records.OfType<TurnRecord.SpendAction>());
    }

    [Fact]
    public async Task A_press_that_Teams_sends_again_at_once_has_no_turn()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var press = Submit(chat, await AskLongAsync(chat));
        await chat.TurnAsync(press);

        Assert.Null(await chat.ReceiveAsync(chat.Activities.Again(press)));
    }

    [Fact]
    public async Task A_card_that_is_not_named_cannot_be_changed_and_the_rest_comes_all_the_same()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var press = Submit(chat, await AskLongAsync(chat)).With("replyToId", null);

        AssertRest((await chat.TurnAsync(press)).Messages);
    }

    [Theory]
    [InlineData("ดูต่อ")]
    [InlineData("ดูทั้งหมดครับ")]
    public async Task The_rest_comes_by_words_too_and_the_button_says_so_then(string words)
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var token = await AskLongAsync(chat);

        // A text that replies to another message presses no button on it.
        var output = await chat.TurnAsync(chat.Activities.Personal(People.Somsri, words).With("replyToId", "7"));

        AssertRest(output.Messages);
        Assert.Contains(Again, CardOf(await chat.TurnAsync(Execute(chat, token))), StringComparison.Ordinal);
        Assert.Contains("แสดงครบแล้ว", TeamsChat.Said(await chat.SayAsync(People.Somsri, words)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_of_the_newest_answer_is_what_words_mean()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        await AskLongAsync(chat);
        chat.Clock.Advance(TimeSpan.FromMinutes(1));
        var newest = await AskLongAsync(chat);

        Assert.Equal(newest, Assert.Single((await chat.SayAsync(People.Somsri, "ดูต่อ")).Records.OfType<TurnRecord.SpendAction>()).Token);
    }

    [Fact]
    public async Task A_button_that_nobody_made_says_that_it_works_no_longer()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        Assert.Contains(Gone, TeamsChat.Said(await chat.TurnAsync(Submit(chat, "made-up"))), StringComparison.Ordinal);
        var output = await chat.TurnAsync(Execute(chat, "made-up"));
        Assert.Contains(Gone, MessageOf(output), StringComparison.Ordinal);
        AssertNothingElse(output);
        Assert.Contains(Gone, MessageOf(await chat.TurnAsync(Execute(chat, null))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_works_no_longer_after_a_day()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var token = await AskLongAsync(chat);
        chat.Clock.Advance(TimeSpan.FromHours(24));

        Assert.Contains(Gone, MessageOf(await chat.TurnAsync(Execute(chat, token))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_another_conversation_shows_nothing()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var token = await AskLongAsync(chat);

        Assert.Contains(Gone, MessageOf(await chat.TurnAsync(chat.Activities.Execute(People.Somchai, Card, "more", Data(token)))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_others_read_along_anybody_may_press_and_is_named()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri));
        var shown = await chat.SayInChannelAsync(People.Somsri, Long);
        var token = Assert.Single(shown.Records.OfType<TurnRecord.KeepAction>()).Action.Token;
        var press = chat.Activities.Execute(People.Somchai, Card, "more", Data(token));
        var inChannel = chat.Activities.InChannel(People.Somchai, TeamsChat.Team, TeamsChat.Root, "");
        (press["conversation"], press["channelData"]) = (inChannel["conversation"]!.DeepClone(), inChannel["channelData"]!.DeepClone());

        var output = await chat.TurnAsync(press);

        AssertActed(CardOf(output), "สมชาย");
        AssertRest(output.Messages.Skip(1));
    }

    [Fact]
    public async Task The_rest_of_an_answer_to_an_officer_is_gone_for_whoever_is_none_any_more()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri));
        var token = await AskLongAsync(chat);
        Assert.True(await chat.Get<IOfficerDirectory>().ImportAsync(
            [People.Officer(People.Somsri) with { EntraObjectId = Guid.Parse(People.Somchai.AadObjectId) }], CancellationToken.None));

        var waited = await chat.TurnAsync(Execute(chat, token));
        var automatic = await chat.TurnAsync(Execute(chat, token, "automatic"));
        var sent = await chat.TurnAsync(Submit(chat, token));
        var typed = await chat.SayAsync(People.Somsri, "ดูต่อ");

        Assert.Contains(Gone, MessageOf(waited), StringComparison.Ordinal);
        Assert.Contains(Gone, MessageOf(automatic), StringComparison.Ordinal);
        Assert.Contains(Gone, TeamsChat.Said(sent), StringComparison.Ordinal);
        Assert.Contains("แสดงครบแล้ว", TeamsChat.Said(typed), StringComparison.Ordinal);
        Assert.All(new[] { waited, automatic, sent, typed }, o => Assert.Empty(o.Records.OfType<TurnRecord.SpendAction>()));
    }

    [Fact]
    public async Task The_rest_of_the_rest_of_an_answer_to_an_officer_is_for_officers_too()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri));
        var cards = new TeamsRenderer(answers.Phrases).Render([SomeReply.Card(SomeReply.Rows(400))], "th");
        await chat.TurnAsync(chat.Activities.Personal(People.Somsri, Long), e => Task.FromResult(
            chat.Get<Outgoing>().Send(TeamsTurn.Of(e), new TurnAnswer(cards, "th") { RestKind = "rest-officer:klong-mueang" })));

        for (var page = 2; page < 4; page++)
        {
            var kept = Assert.Single((await chat.SayAsync(People.Somsri, "ดูต่อ")).Records.OfType<TurnRecord.KeepAction>()).Action;
            Assert.Equal("rest-officer:klong-mueang", kept.Kind);
        }
    }

    [Fact]
    public async Task What_was_for_an_officer_is_gone_also_where_it_was_shown_before()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri));
        var token = await AskLongAsync(chat);
        await chat.TurnAsync(Execute(chat, token));
        await chat.Get<IOfficerDirectory>().ImportAsync(
            [People.Officer(People.Somsri) with { EntraObjectId = Guid.Parse(People.Somchai.AadObjectId) }], CancellationToken.None);

        Assert.Contains(Gone, MessageOf(await chat.TurnAsync(Execute(chat, token))), StringComparison.Ordinal);
        Assert.Contains(Gone, TeamsChat.Said(await chat.TurnAsync(Submit(chat, token))), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Items(string said) => ItemIds().Matches(said).Select(m => m.Value).Distinct();

    [GeneratedRegex(@"\b[ieo]\d+ ")]
    private static partial Regex ItemIds();

    private static async Task<string> AskLongAsync(TeamsChat chat) =>
        Assert.Single((await chat.SayAsync(People.Somsri, Long)).Records.OfType<TurnRecord.KeepAction>()).Action.Token;

    private static JsonObject Execute(TeamsChat chat, string? token, string trigger = "manual") =>
        chat.Activities.Execute(People.Somsri, Card, "more", Data(token), trigger);

    private static JsonObject Submit(TeamsChat chat, string? token) => chat.Activities.Submit(People.Somsri, Card, Data(token));

    private static JsonObject Data(string? token) => new() { ["token"] = token };

    private static string CardOf(TurnOutput output) => ValueOf(output, "application/vnd.microsoft.card.adaptive");

    private static string MessageOf(TurnOutput output) => ValueOf(output, "application/vnd.microsoft.activity.message");

    private static string ValueOf(TurnOutput output, string type)
    {
        var response = JsonNode.Parse(output.Response!)!;
        Assert.Equal((200, type), ((int)response["statusCode"]!, (string?)response["type"]));
        return JsonTexts.In(response["value"]!.ToJsonString());
    }

    private static void AssertActed(string card, string who)
    {
        Assert.Contains(Acted, card, StringComparison.Ordinal);
        Assert.Contains(who, card, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", card, StringComparison.Ordinal);
    }

    private static void AssertRest(IEnumerable<NewMessage> messages) =>
        Assert.Contains("(ต่อ)", TeamsChat.Said(Assert.Single(messages)), StringComparison.Ordinal);

    private static void AssertNothingElse(TurnOutput output)
    {
        Assert.Empty(output.Messages);
        Assert.DoesNotContain(output.Records, r => r is not TurnRecord.KeepReference);
    }
}
