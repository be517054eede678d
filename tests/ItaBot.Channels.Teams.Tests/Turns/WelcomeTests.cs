using System.Text.Json.Nodes;
using ItaBot.Channels.References;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Testing;
using ItaBot.FakeAzure.Connector;

namespace ItaBot.Channels.Teams.Tests.Turns;

[Collection(AnswerTests.Name)]
public sealed class WelcomeTests(AnswerFixture answers)
{
    private static readonly string Personal = PersonalConversation.Of(People.Somsri.Id);

    [Fact]
    public async Task Whoever_installs_the_bot_is_greeted_once_although_Teams_says_so_twice()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        Assert.Contains("สวัสดี", TeamsChat.Said(await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "add"))), StringComparison.Ordinal);
        Assert.Empty((await chat.TurnAsync(chat.Activities.BotAdded(People.Somsri))).Messages);
    }

    [Fact]
    public async Task Whichever_comes_first_greets()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        Assert.Single((await chat.TurnAsync(chat.Activities.BotAdded(People.Somsri))).Messages);
        Assert.Empty((await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "add"))).Messages);
    }

    [Fact]
    public async Task Whoever_takes_the_bot_back_is_greeted_again()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "add"));

        Assert.Empty((await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "remove"))).Messages);
        Assert.Single((await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "add"))).Messages);
    }

    [Fact]
    public async Task An_upgrade_greets_nobody_but_tells_how_they_are_reached()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        Assert.Empty((await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "add-upgrade"))).Messages);
        Assert.Empty((await chat.TurnAsync(chat.Activities.BotAdded(People.Somsri))).Messages);
        Assert.NotNull(await FindAsync(chat, Personal));
    }

    [Fact]
    public async Task Whoever_was_answered_needs_no_introduction()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        await chat.SayAsync(People.Somsri, "คะแนนรวมเท่าไร");

        Assert.Empty((await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "add"))).Messages);
    }

    [Fact]
    public async Task An_officer_is_greeted_by_name_and_shown_what_officers_ask()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri, "pak-phraek"));

        var said = TeamsChat.Said(await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "add")));

        Assert.Contains("คุณสมศรี", said, StringComparison.Ordinal);
        Assert.Contains("ทม.ปากแพรก", said, StringComparison.Ordinal);
        Assert.Contains("Action.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_unknown_is_told_whom_to_ask()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Administrator("คุณวิชัย"));

        Assert.Contains("โปรดขอให้ คุณวิชัย", TeamsChat.Said(await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "add"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_is_administrator_whoever_installs_it_is_told_of_the_code()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somchai));

        Assert.Contains("พิมพ์รหัสที่โปรแกรมแสดง", TeamsChat.Said(await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "add"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_Teams_speaks_English_is_greeted_in_English()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        Assert.Contains("Hello", TeamsChat.Said(await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "add").With("locale", "en-US"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_is_told_how_to_ask_and_nothing_about_who_added_the_bot()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri), People.Administrator("คุณวิชัย"));

        var said = TeamsChat.Said(await chat.TurnAsync(BotAddedToTeam(chat)));

        Assert.Contains("@", said, StringComparison.Ordinal);
        Assert.DoesNotContain("คุณ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_a_conversation_is_reached_is_what_its_last_activity_said()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "add").With("serviceUrl", "https://smba.trafficmanager.net/old/"));
        await chat.SayAsync(People.Somsri, "คะแนนรวมเท่าไร");

        Assert.Equal(
            new ConversationReference(
                "teams", $"teams:{Personal}", People.Somsri.TenantId, chat.ServiceUrl, Personal, ConversationType.Personal,
                chat.Activities.BotId, People.Somsri.Id, Guid.Parse(People.Somsri.AadObjectId), IsDead: false, Greeted: true),
            await FindAsync(chat, Personal));
    }

    [Fact]
    public async Task The_threads_of_a_channel_have_one_reference_and_conversations_of_their_own()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        var first = Assert.Single((await chat.TurnAsync(chat.Activities.InChannel(People.Somsri, TeamsChat.Team, "1", "คะแนนรวมเท่าไร"))).Messages);
        var second = Assert.Single((await chat.TurnAsync(chat.Activities.InChannel(People.Somchai, TeamsChat.Team, "2", "คะแนนรวมเท่าไร"))).Messages);

        Assert.NotEqual(first.ConversationId, second.ConversationId);
        var reference = await FindAsync(chat, TeamsChat.Team.Id);
        Assert.Equal((TeamsChat.Team.Id, ConversationType.Channel), (reference!.ExternalConversationId, reference.ConversationType));
        Assert.Null(await FindAsync(chat, TeamsChat.Team.Thread("1")));
        Assert.Empty((await chat.TurnAsync(BotAddedToTeam(chat))).Messages);
    }

    [Fact]
    public async Task Removing_the_bot_ends_its_reference_until_somebody_writes_again()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "add"));

        await chat.TurnAsync(chat.Activities.Installation(People.Somsri, "remove"));
        Assert.True((await FindAsync(chat, Personal))!.IsDead);

        await chat.SayAsync(People.Somsri, "คะแนนรวมเท่าไร");
        Assert.False((await FindAsync(chat, Personal))!.IsDead);
    }

    [Fact]
    public async Task Nobody_is_reminded_where_others_read_along()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        await chat.SayInChannelAsync(People.Somsri, "คะแนนรวมเท่าไร");
        await chat.SayInGroupChatAsync(People.Somsri, "คะแนนรวมเท่าไร");
        var directoryId = Guid.Parse(People.Somsri.AadObjectId);
        Assert.Empty(await chat.Get<IReferenceStore>().FindPersonalAsync([directoryId], CancellationToken.None));

        await chat.SayAsync(People.Somsri, "คะแนนรวมเท่าไร");
        Assert.Single(await chat.Get<IReferenceStore>().FindPersonalAsync([directoryId], CancellationToken.None));
    }

    [Fact]
    public async Task Without_a_tenant_as_at_the_emulator_nothing_is_kept_and_everything_is_answered()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var activity = chat.Activities.Personal(People.Somsri, "คะแนนรวมเท่าไร").With("channelData", null);
        activity["conversation"]!.AsObject().Remove("tenantId");

        var output = await chat.TurnAsync(activity);

        Assert.Single(output.Messages);
        Assert.Empty(output.Records);
        Assert.Null(await FindAsync(chat, Personal));
    }

    private static JsonObject BotAddedToTeam(TeamsChat chat)
    {
        var activity = chat.Activities.InChannel(People.Somsri, TeamsChat.Team, "1", "").With("type", "conversationUpdate");
        activity["conversation"]!["id"] = TeamsChat.Team.Id;
        return activity.With("membersAdded", new JsonArray(new JsonObject { ["id"] = chat.Activities.BotId }));
    }

    private static Task<ConversationReference?> FindAsync(TeamsChat chat, string conversation) =>
        chat.Get<IReferenceStore>().FindAsync($"teams:{conversation}", CancellationToken.None);
}
