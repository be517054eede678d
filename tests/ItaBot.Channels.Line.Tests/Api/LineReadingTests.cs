using System.Net;
using ItaBot.Channels.Line.Api;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.FakeLine;

namespace ItaBot.Channels.Line.Tests.Api;

public class LineReadingTests : LineWorldTests
{
    [Fact]
    public async Task A_person_is_known_by_their_profile()
    {
        World.Server.Profiles[Some.User] = new FakeProfile("สมศรี", "th");

        var reading = await World.Client.GetProfileAsync(LineWorld.Fixed, Some.User, default);

        Assert.Equal(new LineReading<LineProfile>.Read(new LineProfile(Some.User, "สมศรี", "th")), reading);
    }

    [Fact]
    public async Task A_person_who_is_not_known_is_not_found()
    {
        var reading = await World.Client.GetProfileAsync(LineWorld.Fixed, Some.User, default);

        Assert.Equal(HttpStatusCode.NotFound, Refusal(reading).Status);
    }

    [Fact]
    public async Task The_quota_is_told_with_what_is_used_of_it()
    {
        World.Server.Channel.Quota = 300;
        World.Server.Channel.Pushed = 12;

        var quota = await World.Client.GetQuotaAsync(LineWorld.Fixed, default);
        var consumption = await World.Client.GetConsumptionAsync(LineWorld.Fixed, default);

        Assert.Equal(new LineReading<LineQuotaAnswer>.Read(new LineQuotaAnswer("limited", 300)), quota);
        Assert.Equal(new LineReading<LineConsumption>.Read(new LineConsumption(12)), consumption);
    }

    [Fact]
    public async Task The_account_tells_who_it_is()
    {
        var reading = await World.Client.GetBotInfoAsync(LineWorld.Fixed, default);

        var info = Assert.IsType<LineReading<LineBotInfo>.Read>(reading).Value;
        Assert.Equal(World.Server.Channel.BotUserId, info.UserId);
    }

    [Fact]
    public async Task A_webhook_that_is_not_set_is_not_found()
    {
        var reading = await World.Client.GetWebhookEndpointAsync(LineWorld.Fixed, default);

        Assert.Equal(HttpStatusCode.NotFound, Refusal(reading).Status);
    }

    [Fact]
    public async Task A_webhook_is_set_and_tried()
    {
        await using var somewhere = await FakeLineServer.StartAsync();
        var endpoint = new Uri(somewhere.Url, "/line/klong-mueang/webhook");

        var set = await World.Client.SetWebhookEndpointAsync(LineWorld.Fixed, endpoint, default);
        var read = await World.Client.GetWebhookEndpointAsync(LineWorld.Fixed, default);
        var tested = await World.Client.TestWebhookEndpointAsync(LineWorld.Fixed, null, default);

        Assert.IsType<LineAnswer.Accepted>(set);
        Assert.Equal(new LineReading<LineWebhookEndpoint>.Read(new LineWebhookEndpoint(endpoint.AbsoluteUri, true)), read);
        Assert.False(Assert.IsType<LineReading<LineWebhookTest>.Read>(tested).Value.Success);
        Assert.Equal("/line/klong-mueang/webhook", Assert.Single(somewhere.Requests.ToList()).Path);
    }

    private static LineRefusal Refusal<T>(LineReading<T> reading) =>
        Assert.IsType<LineAnswer.Refused>(Assert.IsType<LineReading<T>.Unread>(reading).Why).Refusal;
}
