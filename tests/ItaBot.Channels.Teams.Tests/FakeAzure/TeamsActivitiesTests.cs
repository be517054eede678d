using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure;
using ItaBot.FakeAzure.Activities;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeAzure.Samples;
using ItaBot.FakeAzure.Tokens;

namespace ItaBot.Channels.Teams.Tests.FakeAzure;

/// <summary>That what is made is what Teams sends.</summary>
public sealed class TeamsActivitiesTests : IAsyncLifetime
{
    private static readonly FakeMember Somsri = new(
        "29:1somsri", "สมศรี", "03500558-e554-416c-90c3-a061cdcd012b", "somsri@klong-mueang.go.th", new FakeApp().Tenant);

    private static readonly JsonObject Token = new() { ["token"] = "t" };

    private FakeAzureServer _azure = null!;
    private TeamsActivities _activities = null!;

    public async Task InitializeAsync()
    {
        _azure = await FakeAzureServer.StartAsync();
        _activities = new TeamsActivities(_azure);
    }

    public async Task DisposeAsync() => await _azure.DisposeAsync();

    [Fact]
    public async Task Every_kind_gets_in_with_the_token_that_comes_with_it()
    {
        await using var bot = await BotServer.StartAsync("Development");
        var activities = new TeamsActivities(bot.Azure);
        var client = new ActivityClient(bot.Client, new Uri("/api/messages", UriKind.Relative), bot.Azure);

        foreach (var activity in OfEveryKind(activities, Somsri with { TenantId = BotServer.Tenant }))
        {
            using var response = await client.PostAsync(activity, CancellationToken.None);
            Assert.True(response.StatusCode == HttpStatusCode.Accepted, $"{activity["type"]}: {response.StatusCode}");
        }

        Assert.Equal(11, bot.Activities.Received.Count);
    }

    [Fact]
    public void Each_has_an_id_of_its_own_and_a_later_time_than_the_one_before()
    {
        var made = Enumerable.Range(0, 5).SelectMany(_ => OfEveryKind(_activities, Somsri)).Where(a => (string?)a["type"] != "messageDelete").ToList();

        Assert.Equal(made.Count, made.Select(a => (string?)a["id"]).Distinct().Count());
        var times = made.Select(a => DateTimeOffset.Parse((string)a["timestamp"]!, CultureInfo.InvariantCulture)).ToList();
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [TeamsSampleFact]
    public void Nothing_is_missing_that_the_newest_samples_have()
    {
        AssertNothingMissing("message-personal-2026-trace.json", _activities.Personal(Somsri, "ก"));
        AssertNothingMissing(
            "message-channel-thread-mention.json", _activities.InChannel(Somsri, FakeChannel.Number(1), "1759881511856", "ก"));
        AssertNothingMissing("message-groupChat-mention.json", _activities.InGroupChat(Somsri, "19:1@thread.v2", "ก"));
        AssertNothingMissing("invoke-adaptiveCard-action-personal.json", _activities.Execute(Somsri, "1", "more", Token));
        AssertNothingMissing("message-action-submit.json", _activities.Submit(Somsri, "1", Token));
        AssertNothingMissing("conversationUpdate-botAddedPersonal.json", _activities.BotAdded(Somsri));
        AssertNothingMissing("messageDelete-softDelete.json", _activities.Deleted(Somsri, "1"));
    }

    [Fact]
    public void A_mention_is_named_in_the_text_and_in_an_entity_and_the_rest_is_said()
    {
        var activity = _activities.InChannel(Somsri, FakeChannel.Number(1), "1759881511856", "ข้อไหนต่ำกว่า 85");

        Assert.Equal("<at>ItaBot</at> ข้อไหนต่ำกว่า 85", (string?)activity["text"]);
        var mention = Assert.Single(activity["entities"]!.AsArray(), e => (string?)e!["type"] == "mention")!;
        Assert.Equal((string?)activity["recipient"]!["id"], (string?)mention["mentioned"]!["id"]);
        Assert.EndsWith("@thread.tacv2;messageid=1759881511856", (string?)activity["conversation"]!["id"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_retry_differs_in_id_and_time_alone()
    {
        var first = _activities.Submit(Somsri, "1", Token);

        var again = _activities.Again(first);

        Assert.NotEqual((string?)first["id"], (string?)again["id"]);
        (again["id"], again["timestamp"]) = (first["id"]!.DeepClone(), first["timestamp"]!.DeepClone());
        Assert.Equal(first.ToJsonString(), again.ToJsonString());
    }

    [Fact]
    public void Whoever_writes_is_a_member_of_the_conversation()
    {
        var activity = _activities.Personal(Somsri, "ก");

        Assert.Equal([Somsri], _azure.Connector.Members[(string)activity["conversation"]!["id"]!]);
    }

    private static IEnumerable<JsonObject> OfEveryKind(TeamsActivities activities, FakeMember from)
    {
        yield return activities.Personal(from, "ก");
        yield return activities.InChannel(from, FakeChannel.Number(1), "1759881511856", "ก");
        yield return activities.InChannel(from, FakeChannel.Number(1), "1759881511856", "ก", mentionsBot: false);
        yield return activities.InGroupChat(from, "19:1@thread.v2", "ก");
        yield return activities.Installation(from, "add");
        yield return activities.BotAdded(from);
        yield return activities.Submit(from, "1", Token);
        yield return activities.Again(activities.Submit(from, "1", Token));
        yield return activities.Execute(from, "1", "more", Token);
        yield return activities.Execute(from, "1", "more", Token, "automatic");
        yield return activities.Deleted(from, "1");
    }

    // What a button brings back is the bot's own, and its clock at home tells the bot nothing.
    private static void AssertNothingMissing(string sample, JsonObject made) =>
        Assert.Empty(Paths(TeamsSamples.Read(sample), "").Except(Paths(made, "")));

    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        JsonObject json => json.Where(p => p.Key is not ("localTimestamp" or "data" or "title") && $"{path}.{p.Key}" is not (".value.ticketId" or ".value.comment"))
            .SelectMany(p => Paths(p.Value, $"{path}.{p.Key}").Prepend($"{path}.{p.Key}")),
        JsonArray array => array.SelectMany(a => Paths(a, $"{path}[]")),
        _ => [],
    };
}
