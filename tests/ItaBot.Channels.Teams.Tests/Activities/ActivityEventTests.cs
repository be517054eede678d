using System.Text.Json.Nodes;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure.Samples;

namespace ItaBot.Channels.Teams.Tests.Activities;

public sealed class ActivityEventTests
{
    private static readonly DateTimeOffset Now = SomeActivity.Now;

    [Fact]
    public void An_activity_is_kept_as_it_came()
    {
        var activity = Incoming.InChannel().Saying("@bot คะแนนรวม");

        Assert.Equal(
            new NewEvent("teams", $"{Incoming.Thread}/1776827520098", $"teams:{Incoming.Thread}", Now.AddMilliseconds(-500), activity.ToJsonString())
            {
                MessageId = $"{Incoming.Thread}/1776827520098",
            },
            Of(activity));
    }

    [Fact]
    public void Ids_are_those_of_a_conversation()
    {
        Assert.NotEqual(Of(Incoming.InPersonal()).EventId, Of(Incoming.InGroupChat()).EventId);
        Assert.NotEqual(Of(Incoming.InPersonal()).EventId, Of(Incoming.InPersonal().With("id", "2")).EventId);
        Assert.Equal(Of(Incoming.InPersonal()).EventId, Of(Incoming.InPersonal().With("timestamp", "2026-03-30T01:29:58Z")).EventId);
    }

    [Fact]
    public void A_deletion_is_another_event_than_its_message_and_erases_it()
    {
        var message = Of(Incoming.InPersonal());
        var deletion = Incoming.InPersonal("messageDelete");
        deletion["channelData"]!["eventType"] = "softDeleteMessage";
        var deleted = Of(deletion);

        Assert.NotEqual(message.EventId, deleted.EventId);
        Assert.Equal(message.MessageId, deleted.ErasesMessageId);
        Assert.Null(deleted.MessageId);
        Assert.Null(message.ErasesMessageId);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    public void An_activity_without_a_usable_id_is_known_by_what_it_says(int length)
    {
        var id = length == 0 ? null : new string('1', length);
        var first = Of(Incoming.InPersonal().With("id", id));

        Assert.Equal(first.EventId, Of(Incoming.InPersonal().With("id", id)).EventId);
        Assert.NotEqual(first.EventId, Of(Incoming.InPersonal().With("id", id).Saying("x")).EventId);
        Assert.InRange(first.EventId.Length, 1, 400);
    }

    [Theory]
    [InlineData("2026-03-30T08:29:00+07:00", -60)]
    [InlineData("2026-03-30T01:30:59.9908157Z", 59.9908157)]
    [InlineData("2026-03-30T01:29:00", -60)]
    [InlineData("2026-03-30T01:31:01Z", 0)]
    [InlineData("2099-01-01T00:00:00Z", 0)]
    [InlineData("yesterday", 0)]
    [InlineData(null, 0)]
    public void An_activity_happened_when_it_says_unless_that_is_in_the_future(string? timestamp, double seconds)
    {
        var occurredAt = Of(Incoming.InPersonal().With("timestamp", timestamp)).OccurredAt;

        Assert.Equal(Now.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)), occurredAt);
        Assert.Equal(TimeSpan.Zero, occurredAt.Offset);
    }

    [Fact]
    public void A_press_that_Teams_sends_again_is_a_repeat_also_with_another_id_and_time() =>
        Assert.Equal(KeyOf(Press()), KeyOf(Press().With("id", "f:2").With("timestamp", "2026-03-30T01:29:15Z")));

    [Fact]
    public void Another_person_or_card_or_content_is_no_repeat()
    {
        var other = Press();
        other["from"]!["id"] = "29:somchai";
        var elsewhere = Press();
        elsewhere["conversation"]!["id"] = "a:2";

        Assert.Equal(
            5,
            new[] { Press(), other, elsewhere, Press().With("replyToId", "8"), Press().With("value", new JsonObject { ["token"] = "xyz" }) }.Select(KeyOf).Distinct().Count());
    }

    [Fact]
    public void Only_presses_that_come_as_messages_can_be_repeats()
    {
        Assert.Null(KeyOf(Incoming.InPersonal().Saying("คะแนนรวม")));
        Assert.Null(KeyOf(Incoming.InPersonal("invoke").With("name", "adaptiveCard/action").With("value", new JsonObject())));
    }

    [TeamsSampleFact]
    public void The_samples_of_a_press_and_of_its_repeat_have_one_key()
    {
        var (first, again) = (TeamsSamples.Read("message-action-submit.json"), TeamsSamples.Read("message-action-submit-teams-retry.json"));

        Assert.Equal(KeyOf(first), KeyOf(again));
        Assert.NotEqual(Of(first).EventId, Of(again).EventId);
    }

    private static JsonObject Press() => Incoming.InPersonal().With("replyToId", "7").With("value", new JsonObject { ["token"] = "abc" });

    private static string? KeyOf(JsonObject activity) => Of(activity).RepeatKey;

    private static NewEvent Of(JsonObject activity) => TeamsChat.EventOf(activity, Now);
}
