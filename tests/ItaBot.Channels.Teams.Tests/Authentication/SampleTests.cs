using System.Net;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure.Samples;

namespace ItaBot.Channels.Teams.Tests.Authentication;

public sealed class SampleTests
{
    [TeamsSampleFact]
    public async Task Every_sample_gets_in_with_a_token_for_it()
    {
        var samples = TeamsSamples.Inbound()
            .Select(file => (File: file, Activity: TeamsSamples.ReadWhole(file, BotServer.ServiceUrl, BotServer.Tenant)))
            .ToList();
        await using var bot = await BotServer.StartAsync(
        [
            .. TeamsSamples.Hosts.Select((host, i) => ($"Teams:AllowedHosts:{i}", (string?)host)),
            .. TeamsSamples.TenantsOf(samples.Select(s => s.Activity)).Select((id, i) => ($"Teams:AllowedTenants:{i}", (string?)id)),
        ]);

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
}
