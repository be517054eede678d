using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Testing;

namespace ItaBot.Channels.Teams.Tests;

[Collection(AnswerTests.Name)]
public sealed class TeamsChannelTests(AnswerFixture answers)
{
    [Fact]
    public async Task What_could_not_be_answered_is_apologised_for_in_both_languages_to_its_message()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var activity = chat.Activities.InChannel(People.Somsri, TeamsChat.Team, TeamsChat.Root, "คะแนนรวมเท่าไร");
        var received = await ReceiveAsync(chat, activity);

        var apology = chat.Channel.Apologise(received)!;

        Assert.Contains("ขออภัย", TeamsChat.Said(apology), StringComparison.Ordinal);
        Assert.Contains("Sorry", TeamsChat.Said(apology), StringComparison.Ordinal);
        Assert.Equal(TeamsChat.Team.Thread(TeamsChat.Root), TeamsChat.AddressOf(apology).ConversationId);
        Assert.Equal((string?)activity["id"], TeamsChat.AddressOf(apology).ReplyToId);
        Assert.DoesNotContain(apology.Key, (await chat.Channel.RunAsync(received, CancellationToken.None)).Messages.Select(m => m.Key));
    }

    [Fact]
    public async Task Nobody_is_apologised_to_who_waits_for_nothing()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        foreach (var activity in NotAnswered(chat))
        {
            Assert.Null(chat.Channel.Apologise(await ReceiveAsync(chat, activity)));
        }
    }

    [Fact]
    public async Task An_answer_that_takes_a_while_is_announced()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        await chat.Channel.ShowWorkingAsync(await ReceiveAsync(chat, chat.Activities.Personal(People.Somsri, "x")), CancellationToken.None);
        await chat.Channel.ShowWorkingAsync(await ReceiveAsync(chat, chat.Activities.InGroupChat(People.Somsri, TeamsChat.GroupChat, "x")), CancellationToken.None);

        Assert.Equal(["typing", "typing"], chat.Connector.Sent.ToList().Select(s => s.Type));
    }

    [Fact]
    public async Task Nothing_is_announced_where_no_message_comes_or_whoever_waits_sees_it()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        foreach (var activity in NotAnswered(chat).Append(chat.Activities.Execute(People.Somchai, "1", "more", new JsonObject())))
        {
            await chat.Channel.ShowWorkingAsync(await ReceiveAsync(chat, activity), CancellationToken.None);
        }

        Assert.Empty(chat.Connector.Requests.ToList());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no JSON")]
    public async Task What_somebody_changed_in_the_inbox_is_said_to_be_unreadable(string payload)
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var received = await ReceiveAsync(chat, chat.Activities.Personal(People.Somsri, "x"));

        await Assert.ThrowsAnyAsync<JsonException>(() => chat.Channel.RunAsync(received with { Payload = payload }, CancellationToken.None));
    }

    private static IEnumerable<JsonObject> NotAnswered(TeamsChat chat) =>
    [
        chat.Activities.InChannel(People.Somsri, TeamsChat.Team, "1", "x", mentionsBot: false),
        chat.Activities.InGroupChat(People.Somsri, "19:2@thread.v2", "x", mentionsBot: false),
        chat.Activities.Installation(People.Somsri, "remove"),
    ];

    private static async Task<InboxEvent> ReceiveAsync(TeamsChat chat, JsonObject activity) => (await chat.ReceiveAsync(activity))!;
}
