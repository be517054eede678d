using System.Globalization;
using System.Text.Json.Nodes;
using ItaBot.FakeAzure.Activities;

namespace ItaBot.EndToEnd.Tests.Teams;

[Collection(nameof(TeamsOffice))]
public sealed class TeamsConversationTests(TeamsOffice office)
{
    private const string Thread = "1759881511856";

    private static readonly string[] BelowMark = ["i10", "e7", "e9", "o1", "o2", "o4", "o12", "o13", "o20", "o21"];

    [Theory]
    [InlineData("ข้อไหนต่ำกว่า 85")]
    [InlineData("which items are below 85?")]
    public async Task The_ten_items_below_85_come_as_one_card(string question)
    {
        var card = Assert.Single(await office.AskAsync(office.NewOfficer(), question)).Card();

        Assert.Equal("1.5", (string?)card["version"]);
        Assert.Equal(BelowMark, CardReading.Items(card));
        Assert.Contains("42.35", CardReading.Words(card), StringComparison.Ordinal);
        CardReading.AssertAllowed(card);
        Assert.Empty(office.Azure.Connector.Violations.ToList());
    }

    [Fact]
    public async Task In_a_channel_a_mention_is_answered_in_its_thread()
    {
        var channel = FakeChannel.Number(1);

        var got = await office.AskAsync(office.Activities.InChannel(office.NewOfficer(), channel, Thread, "ข้อไหนต่ำกว่า 85"));

        Assert.Equal(BelowMark, CardReading.Items(Assert.Single(got).Card()));
        Assert.Equal(channel.Thread(Thread), got[0].ConversationId);
        Assert.Empty(office.Azure.Connector.Violations.ToList());
    }

    [Fact]
    public async Task In_a_group_chat_a_mention_is_answered()
    {
        var got = await office.AskAsync(office.Activities.InGroupChat(office.NewOfficer(), "19:2@thread.v2", "which items are below 85?"));

        Assert.Equal(BelowMark, CardReading.Items(Assert.Single(got).Card()));
    }

    [Fact]
    public async Task A_message_that_does_not_mention_the_bot_is_none_of_its_business()
    {
        var officer = office.NewOfficer();

        Assert.Empty(await office.AskAsync(
            office.Activities.InChannel(officer, FakeChannel.Number(2), Thread, "ข้อไหนต่ำกว่า 85", mentionsBot: false)));
        Assert.Empty(await office.AskAsync(
            office.Activities.InGroupChat(officer, "19:3@thread.v2", "ข้อไหนต่ำกว่า 85", mentionsBot: false)));
    }

    [Fact]
    public async Task Threads_of_a_channel_are_conversations_of_their_own()
    {
        var officer = office.NewOfficer();
        var channel = FakeChannel.Number(3);

        await office.AskAsync(office.Activities.InChannel(officer, channel, Thread, "ข้อไหนต่ำกว่า 85"));
        var here = await office.AskAsync(office.Activities.InChannel(officer, channel, Thread, "เฉพาะ OIT"));
        var there = await office.AskAsync(office.Activities.InChannel(officer, channel, "1759881599999", "เฉพาะ OIT"));

        Assert.Contains("มี 7 ข้อ", here.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("มี 7 ข้อ", there.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_that_comes_again_is_answered_once()
    {
        var asked = office.Activities.Personal(office.NewPerson(), "คะแนนรวมเท่าไร");

        Assert.Single(await office.AskAsync(asked, asked));
        Assert.Empty(await office.AskAsync(asked));
    }

    [Fact]
    public async Task The_same_words_said_again_are_answered_again()
    {
        var asked = office.Activities.Personal(office.NewPerson(), "คะแนนรวมเท่าไร");

        Assert.Equal(2, (await office.AskAsync(asked, office.Activities.Again(asked))).Count);
    }

    [Fact]
    public async Task Fifty_quick_messages_of_a_conversation_are_answered_in_their_order()
    {
        var person = office.NewPerson();
        var items = Enumerable.Range(0, 50).Select(i => string.Create(CultureInfo.InvariantCulture, $"i{i % 15 + 1} ")).ToList();

        var got = await office.AskAsync([.. items.Select(i => office.Activities.Personal(person, $"{i}ได้กี่คะแนน"))]);

        Assert.Equal(items, got.Select(g => g.Summary()[..(g.Summary().IndexOf(' ', StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public async Task A_message_of_signs_alone_asks_nothing() =>
        Assert.StartsWith("ยินดีช่วยเสมอ", Assert.Single(await office.AskAsync(office.NewPerson(), "👍")).Summary(), StringComparison.Ordinal);

    [Fact]
    public async Task Words_beside_a_picture_are_answered_and_the_picture_is_not_passed_over()
    {
        var asked = office.Activities.Personal(office.NewPerson(), "คะแนนรวมเท่าไร");
        asked["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://example.com/a.png" });

        var got = await office.AskAsync(asked);

        Assert.StartsWith("บอตยังอ่านไฟล์หรือรูปไม่ได้", got[0].Text, StringComparison.Ordinal);
        Assert.Contains("88.56", got[1].Words(), StringComparison.Ordinal);
    }
}
