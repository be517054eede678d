using System.Net;
using System.Text.Json.Nodes;
using ItaBot.Channels.Teams.Tests.Support;

namespace ItaBot.Channels.Teams.Tests.Authentication;

public sealed class SampleTests
{
    [TeamsSampleFact]
    public async Task Every_sample_gets_in_with_a_token_for_it()
    {
        var samples = TeamsSamples.Inbound().Select(file => (File: file, Activity: Addressed(TeamsSamples.Read(file)))).ToList();
        await using var bot = await BotServer.StartAsync(
            [("Teams:AllowedHosts:0", "smba.trafficmanager.net"), ("Teams:AllowedHosts:1", "canary.botapi.skype.com"), .. TenantsOf(samples.Select(s => s.Activity))]);

        foreach (var (file, activity) in samples)
        {
            var token = bot.Token with { ServiceUrl = (string?)activity["serviceUrl"] };
            Assert.True(await bot.PostAsync(token, activity.ToJsonString()) == HttpStatusCode.Accepted, file);
        }

        Assert.NotEmpty(samples);
        Assert.Equal(samples.Count, bot.Activities.Received.Count);
    }

    [TeamsSampleFact]
    public async Task No_sample_breaks_the_check_as_it_stands()
    {
        await using var bot = await BotServer.StartAsync();

        foreach (var file in TeamsSamples.Inbound())
        {
            var activity = TeamsSamples.Read(file);
            var status = await bot.PostAsync(bot.Token with { ServiceUrl = (string?)activity["serviceUrl"] }, activity.ToJsonString());
            Assert.True(status < HttpStatusCode.InternalServerError, $"{file}: {status}");
        }
    }

    // The documentation's payloads are shortened, and hold names in the place of ids.
    private static JsonObject Addressed(JsonObject activity)
    {
        activity["channelId"] = "msteams";
        if ((string?)activity["serviceUrl"] is not { } url || !(url.Contains("smba.") || url.Contains("canary.")))
        {
            activity["serviceUrl"] = BotServer.ServiceUrl;
        }

        if (activity["conversation"] is JsonObject conversation && !Guid.TryParse((string?)conversation["tenantId"], out _))
        {
            conversation.Remove("tenantId");
        }

        if (activity["channelData"] is not JsonObject channelData)
        {
            activity["channelData"] = channelData = [];
        }

        if (!Guid.TryParse((string?)channelData["tenant"]?["id"], out _))
        {
            channelData["tenant"] = new JsonObject { ["id"] = (string?)activity["conversation"]?["tenantId"] ?? BotServer.Tenant };
        }

        return activity;
    }

    private static IEnumerable<(string Key, string? Value)> TenantsOf(IEnumerable<JsonObject> activities) =>
        activities.Select(a => (string?)a["channelData"]!["tenant"]!["id"]).Distinct().Select((id, i) => ($"Teams:AllowedTenants:{i}", id));
}
