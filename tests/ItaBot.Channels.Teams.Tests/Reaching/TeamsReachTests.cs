using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.References;
using ItaBot.Channels.Teams.Reaching;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Testing;
using ItaBot.FakeAzure;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeAzure.Schemas;

namespace ItaBot.Channels.Teams.Tests.Reaching;

[Collection(AnswerTests.Name)]
public sealed class TeamsReachTests(AnswerFixture answers)
{
    private static readonly Officer Somsri = People.Officer(People.Somsri);

    [Fact]
    public async Task What_is_written_unasked_arrives_as_a_new_activity_in_the_chat_with_the_bot()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, Somsri);
        await chat.SayAsync(People.Somsri, "สวัสดี");
        var reach = ReachOf(chat);
        var to = (await reach.FindAsync([Somsri], CancellationToken.None))[Somsri.Id.ToUpperInvariant()];

        var message = reach.Write(to, "digest:somsri", [SomeReply.Card(SomeReply.Choices(3))], "th");
        await SendAsync(chat, message);

        var conversation = PersonalConversation.Of(People.Somsri.Id);
        Assert.Equal(("teams", "teams", $"teams:{conversation}"), (reach.Channel, to.ChannelId, to.ConversationId));
        var sent = Assert.Single(chat.Connector.Sent.ToList());
        Assert.Equal((ConnectorTargets.Send, conversation, (string?)null), (sent.Target, sent.ConversationId, sent.ReplyToId));
        Assert.Contains("แถวที่ 3 เสร็จแล้ว", Assert.Single(sent.Cards()), StringComparison.Ordinal);
        Assert.Empty(chat.Connector.Violations.ToList());
        var states = await chat.Get<IOutbox>().FindStatesAsync([message.Key], CancellationToken.None);
        Assert.Equal(new MessageState.Accepted(), states[message.Key]);
    }

    [TeamsSpecFact]
    public async Task What_is_longer_than_a_card_is_one_that_Teams_takes()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, Somsri);
        await chat.SayAsync(People.Somsri, "สวัสดี");
        var reach = ReachOf(chat);
        var to = (await reach.FindAsync([Somsri], CancellationToken.None))[Somsri.Id];

        await SendAsync(chat, reach.Write(to, "digest:somsri", [SomeReply.Text("สวัสดี"), SomeReply.Card(SomeReply.Choices(100))], "en"));

        using var card = System.Text.Json.JsonDocument.Parse(Assert.Single(Assert.Single(chat.Connector.Sent.ToList()).Cards()));
        Assert.Empty(TeamsSchemas.CheckCard(card.RootElement));
        Assert.Contains(SomeReply.Phrases.Say("en", "chat.cut"), card.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_officers_who_wrote_to_the_bot_alone_and_did_not_remove_it_are_found()
    {
        var somchai = People.Officer(People.Somchai);
        await using var chat = await TeamsChat.OpenAsync(answers, Somsri, somchai);
        await chat.SayAsync(People.Somsri, "สวัสดี");
        await chat.SayInGroupChatAsync(People.Somchai, "สวัสดี");
        var reach = ReachOf(chat);

        var to = Assert.Single(await reach.FindAsync([somchai, Somsri], CancellationToken.None));
        Assert.Equal(Somsri.Id, to.Key);

        await chat.Get<IReferenceStore>().MarkDeadAsync(to.Value.ConversationId, CancellationToken.None);
        Assert.Empty(await reach.FindAsync([somchai, Somsri], CancellationToken.None));
    }

    [Fact]
    public async Task An_officer_who_is_known_by_address_alone_is_not_found()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.ByAddress(People.Somsri));
        await chat.SayAsync(People.Somsri, "สวัสดี");

        Assert.Empty(await ReachOf(chat).FindAsync([People.ByAddress(People.Somsri)], CancellationToken.None));
    }

    [Fact]
    public async Task Nothing_is_no_message()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        Assert.Throws<ArgumentException>(() => ReachOf(chat).Write(new("teams", "x", "{}"), "k", [SomeReply.Text(" ")], "th"));
    }

    private static TeamsReach ReachOf(TeamsChat chat) =>
        new(chat.Get<IReferenceStore>(), chat.Get<TeamsRenderer>(), chat.Get<OneMessage>());

    private static async Task SendAsync(TeamsChat chat, NewMessage message)
    {
        var (outbox, now) = (chat.Get<IOutbox>(), chat.Clock.GetUtcNow());
        Assert.Equal([message.ConversationId], await outbox.AddAsync([message], now, CancellationToken.None));

        // What the turn before said is not sent in such a test.
        OutboxMessage next;
        do
        {
            next = (await outbox.NextAsync(message.ConversationId, CancellationToken.None))!;
            Assert.True(await outbox.BeginAsync(next, now, CancellationToken.None));
            var delivery = next.Key == message.Key
                ? await chat.Channel.SendAsync(next, CancellationToken.None)
                : new Delivery.Dropped("another message");
            await outbox.RecordAsync(next, delivery, now, CancellationToken.None);
        }
        while (next.Key != message.Key);
    }
}
