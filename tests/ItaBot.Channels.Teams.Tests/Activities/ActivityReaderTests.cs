using System.Text.Json.Nodes;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure.Samples;

namespace ItaBot.Channels.Teams.Tests.Activities;

public sealed class ActivityReaderTests
{
    [Fact]
    public void A_text_is_a_message_with_its_id_and_its_source()
    {
        var read = Read(Incoming.InPersonal().Saying("คะแนนรวม").With("replyToId", "7"));

        Assert.Equal(
            new TeamsActivity.Message("คะแนนรวม", IsToBot: true, HasFiles: false) { Id = "1776827520098", Source = read.Source, ReplyToId = "7" }, read);
        Assert.Equal(Incoming.Personal, read.Source?.ConversationId);
    }

    [Fact]
    public void In_a_channel_and_a_group_chat_a_message_is_to_the_bot_where_it_mentions_it()
    {
        Assert.Equal(new TeamsActivity.Message("คะแนนรวม", IsToBot: true, HasFiles: false), Kind(Incoming.InChannel().Saying("@bot คะแนนรวม")));
        Assert.Equal(new TeamsActivity.Message("คะแนนรวม", IsToBot: true, HasFiles: false), Kind(Incoming.InGroupChat().Saying("@bot คะแนนรวม")));
        Assert.Equal(new TeamsActivity.Message("คะแนนรวม", IsToBot: false, HasFiles: false), Kind(Incoming.InChannel().Saying("คะแนนรวม")));
        Assert.Equal(new TeamsActivity.Message("คะแนนรวม", IsToBot: false, HasFiles: false), Kind(Incoming.InGroupChat().Saying("คะแนนรวม")));
    }

    [Theory]
    [InlineData("image/png", true)]
    [InlineData("application/vnd.microsoft.teams.file.download.info", true)]
    [InlineData("text/html", false)]
    [InlineData("TEXT/HTML", false)]
    public void What_formats_the_text_is_no_file(string contentType, bool hasFiles)
    {
        var attachments = new JsonArray(new JsonObject { ["contentType"] = contentType });

        Assert.Equal(new TeamsActivity.Message("x", IsToBot: true, hasFiles), Kind(Incoming.InPersonal().Saying("x").With("attachments", attachments)));
    }

    [Theory]
    [InlineData("""{"token":"abc","note":"x"}""", "abc")]
    [InlineData("""  "{\"token\":\"abc\"}"  """, "abc")]
    [InlineData("""{"ticketId":"42"}""", null)]
    [InlineData("\"no JSON\"", null)]
    [InlineData("\"7\"", null)]
    [InlineData("7", null)]
    [InlineData("[]", null)]
    public void A_pressed_button_is_known_by_its_token_as_an_object_and_as_text(string value, string? token)
    {
        var read = Assert.IsType<TeamsActivity.Submit>(Kind(Incoming.InPersonal().With("text", null).With("value", JsonNode.Parse(value))));

        Assert.Equal(token, read.Token);
        Assert.Equal(JsonNode.Parse(value)!.ToJsonString(), JsonNode.Parse(read.Content)!.ToJsonString());
    }

    [Fact]
    public void A_button_that_says_something_is_a_message() =>
        Assert.Equal(
            new TeamsActivity.Message("คะแนนรวม", IsToBot: true, HasFiles: false),
            Kind(Incoming.InPersonal().Saying("คะแนนรวม").With("value", new JsonObject { ["token"] = "abc" })));

    [Theory]
    [InlineData("manual", false)]
    [InlineData("automatic", true)]
    [InlineData(null, false)]
    public void A_button_that_waits_for_its_answer_is_known_by_its_token(string? trigger, bool isAutomatic)
    {
        var value = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = new JsonObject { ["token"] = "abc" } }, ["trigger"] = trigger };

        Assert.Equal(new TeamsActivity.Execute("abc", isAutomatic), Kind(Incoming.InPersonal("invoke").With("name", "adaptiveCard/action").With("value", value)));
    }

    [Theory]
    [InlineData("message/submitAction", typeof(TeamsActivity.Notice))]
    [InlineData("signin/failure", typeof(TeamsActivity.Notice))]
    [InlineData("signin/tokenExchange", typeof(TeamsActivity.UnknownInvoke))]
    [InlineData("composeExtension/query", typeof(TeamsActivity.UnknownInvoke))]
    [InlineData(null, typeof(TeamsActivity.UnknownInvoke))]
    public void Other_invokes_are_noted_or_not_known(string? name, Type kind) =>
        Assert.IsType(kind, Kind(Incoming.InPersonal("invoke").With("name", name)));

    [Theory]
    [InlineData("add", false)]
    [InlineData("Add", false)]
    [InlineData("add-upgrade", true)]
    [InlineData("ADD-Upgrade", true)]
    public void An_installation_adds_the_bot(string action, bool isUpgrade) =>
        Assert.Equal(new TeamsActivity.Added(isUpgrade), Kind(Incoming.InPersonal("installationUpdate").With("action", action)));

    [Theory]
    [InlineData("remove", typeof(TeamsActivity.Removed))]
    [InlineData("REMOVE", typeof(TeamsActivity.Removed))]
    [InlineData("remove-upgrade", typeof(TeamsActivity.Other))]
    [InlineData("repair", typeof(TeamsActivity.Other))]
    [InlineData(null, typeof(TeamsActivity.Other))]
    public void An_installation_that_goes_removes_it_unless_another_version_comes(string? action, Type kind) =>
        Assert.IsType(kind, Kind(Incoming.InPersonal("installationUpdate").With("action", action)));

    [Theory]
    [InlineData("membersAdded", Incoming.Bot, typeof(TeamsActivity.Added))]
    [InlineData("membersAdded", "29:somchai", typeof(TeamsActivity.Other))]
    [InlineData("membersRemoved", Incoming.Bot, typeof(TeamsActivity.Removed))]
    [InlineData("membersRemoved", "29:somchai", typeof(TeamsActivity.Other))]
    public void A_member_who_comes_or_goes_matters_where_it_is_the_bot(string field, string id, Type kind)
    {
        var members = new JsonArray(new JsonObject { ["id"] = "29:somsri" }, new JsonObject { ["id"] = id });

        Assert.IsType(kind, Kind(Incoming.InPersonal("conversationUpdate").With(field, members)));
    }

    [Theory]
    [InlineData("teamDeleted", typeof(TeamsActivity.Removed))]
    [InlineData("teamdeleted", typeof(TeamsActivity.Removed))]
    [InlineData("teamHardDeleted", typeof(TeamsActivity.Removed))]
    [InlineData("teamRestored", typeof(TeamsActivity.Other))]
    [InlineData("channelDeleted", typeof(TeamsActivity.Other))]
    public void A_team_that_is_gone_takes_the_bot_with_it(string eventType, Type kind)
    {
        var activity = Incoming.InChannel("conversationUpdate");
        activity["channelData"]!["eventType"] = eventType;

        Assert.IsType(kind, Kind(activity));
    }

    [Theory]
    [InlineData("softDeleteMessage", typeof(TeamsActivity.Deleted))]
    [InlineData("SOFTDELETEMESSAGE", typeof(TeamsActivity.Deleted))]
    [InlineData("other", typeof(TeamsActivity.Other))]
    public void A_message_that_was_taken_back_is_known(string eventType, Type kind)
    {
        var activity = Incoming.InPersonal("messageDelete");
        activity["channelData"]!["eventType"] = eventType;

        Assert.IsType(kind, Kind(activity));
    }

    [Theory]
    [InlineData("messageUpdate")]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("somethingNew")]
    [InlineData(null)]
    public void All_else_needs_nothing(string? type) =>
        Assert.IsType<TeamsActivity.Other>(Kind(Incoming.InPersonal().With("type", type)));

    [TeamsSampleFact]
    public void Each_sample_is_what_its_index_says()
    {
        foreach (var file in TeamsSamples.Inbound())
        {
            var expected = file[..^".json".Length] switch
            {
                "conversationUpdate-botAddedPersonal" or "conversationUpdate-botAddedToTeam" or "conversationUpdate-emulator"
                    or "installationUpdate-add" or "installationUpdate-add-upgrade" => typeof(TeamsActivity.Added),
                "conversationUpdate-teamDeleted" or "installationUpdate-remove" => typeof(TeamsActivity.Removed),
                "messageDelete-softDelete" => typeof(TeamsActivity.Deleted),
                "message-action-submit" or "message-action-submit-teams-retry" => typeof(TeamsActivity.Submit),
                "invoke-adaptiveCard-action-personal" => typeof(TeamsActivity.Execute),
                "invoke-message-submitAction-feedback" or "invoke-signin-failure" => typeof(TeamsActivity.Notice),
                var name when name.StartsWith("message-", StringComparison.Ordinal) => typeof(TeamsActivity.Message),
                var name when name.StartsWith("invoke-", StringComparison.Ordinal) => typeof(TeamsActivity.UnknownInvoke),
                _ => typeof(TeamsActivity.Other),
            };

            Assert.True(Read(WithBot(TeamsSamples.Read(file))).GetType() == expected, file);
        }
    }

    [TeamsSampleTheory]
    [InlineData("message-channel-thread-mention", "reply to thread")]
    [InlineData("message-groupChat-mention", "test")]
    [InlineData("message-team-mention", "hi")]
    [InlineData("message-channel-mention-mismatch", "Hey Pranav Smith check out this message")]
    public void What_a_sample_says_is_read_without_the_bots_name(string sample, string said) =>
        Assert.Equal(said, Assert.IsType<TeamsActivity.Message>(Read(TeamsSamples.Read($"{sample}.json"))).Text);

    // The documentation's payloads hold names in the place of ids.
    private static JsonObject WithBot(JsonObject sample)
    {
        if (((string?)sample["recipient"]?["id"])?.Contains('<', StringComparison.Ordinal) == true && sample["membersAdded"]?[0]?["id"] is { } bot)
        {
            sample["recipient"]!["id"] = bot.DeepClone();
        }

        return sample;
    }

    private static TeamsActivity Read(JsonObject activity) => ActivityReader.Read(activity.ToJsonString());

    private static TeamsActivity Kind(JsonObject activity) => Read(activity) with { Id = null, Source = null, ReplyToId = null };
}
