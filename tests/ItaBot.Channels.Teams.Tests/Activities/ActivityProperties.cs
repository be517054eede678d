using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ItaBot.Channels.References;
using ItaBot.Channels.Requests;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Authentication;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure.Samples;

namespace ItaBot.Channels.Teams.Tests.Activities;

public sealed class ActivityProperties
{
    // What no writer of JSON writes: half a character.
    private const string Half = "half";

    private static readonly string[] Replacements =
    [
        "null", "true", "false", "7", "-1e300", "\"\"", "\"x\"", "\"personal\"", "\"19:1\"", "\"2026-03-30T01:29:59Z\"", $"\"{Half}\"", "[]", "[null]", "{}",
        """{"id":"19:1"}""", "\"{\\\"token\\\":\\\"abc\\\"}\"", "\"<at>ItaBot</at>\"", "\"message\"", "\"invoke\"", "\"conversationUpdate\"", "\"adaptiveCard/action\"",
    ];

    private static readonly Gen<string> Changed =
        from seed in Gen.Elements(Seeds().AsEnumerable())
        from count in Gen.Choose(0, 6)
        from changes in Gen.Choose(0, int.MaxValue).Zip(Gen.Elements(Replacements.AsEnumerable())).ArrayOf(count)
        select Change(seed, changes);

    [Fact]
    public void Whatever_an_activity_holds_it_is_read_and_kept() =>
        Prop.ForAll(Changed.ToArbitrary(), IsReadAndKept).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithReplay(2569, 1));

    private static void IsReadAndKept(string activity)
    {
        var body = Encoding.UTF8.GetBytes(activity);
        using var json = JsonDocument.Parse(body);
        var read = ActivityReader.Read(json.RootElement);
        if (read.Source is not { } source)
        {
            return;
        }

        Assert.False(source.ConversationType == ConversationType.Personal && SpeaksForSeveral(json.RootElement), activity);
        var kept = ActivityEvent.Of(new TrustedActivity(json.RootElement, body, "", "", "", null), read, source, SomeActivity.Now);
        Assert.InRange(kept.EventId.Length, 1, 500);
        Assert.True(kept.OccurredAt <= SomeActivity.Now.AddMinutes(1));
        Assert.Equal(read, ActivityReader.Read(kept.Payload));
    }

    private static bool SpeaksForSeveral(JsonElement json)
    {
        var (conversation, channelData) = (json.Property("conversation"), json.Property("channelData"));
        return conversation.IsTrue("isGroup")
            || conversation.Text("conversationType") is not (null or "personal")
            || conversation.Text("id")!.StartsWith("19:", StringComparison.Ordinal)
            || channelData.Property("team").Text("id") is not null
            || channelData.Property("channel").Text("id") is not null;
    }

    private static string[] Seeds() =>
    [
        .. TeamsSamples.Inbound().Select(f => TeamsSamples.Read(f).ToJsonString()),
        .. new[]
        {
            Incoming.InPersonal().Saying("@bot คะแนนรวม"),
            Incoming.InChannel().Saying("@bot คะแนนรวม"),
            Incoming.InGroupChat().Saying("@bot คะแนนรวม"),
            Incoming.InPersonal("conversationUpdate").With("membersAdded", new JsonArray(new JsonObject { ["id"] = Incoming.Bot })),
        }.Select(a => a.ToJsonString()),
    ];

    private static string Change(string seed, (int Place, string Value)[] changes)
    {
        var json = JsonNode.Parse(seed)!;
        foreach (var (place, value) in changes)
        {
            var nodes = Below(json).ToList();
            if (nodes.Count > 0)
            {
                nodes[place % nodes.Count].ReplaceWith(JsonNode.Parse(value));
            }
        }

        return json.ToJsonString().Replace(Half, "\\ud800", StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => (node switch
    {
        JsonObject map => map.Select(p => p.Value),
        JsonArray list => list,
        _ => [],
    }).OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child));
}
