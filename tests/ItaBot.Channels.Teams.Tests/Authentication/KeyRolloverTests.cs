using System.Net;
using ItaBot.Channels.Teams.Authentication.OpenId;
using ItaBot.Channels.Teams.Tests.Support;

namespace ItaBot.Channels.Teams.Tests.Authentication;

public sealed class KeyRolloverTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Keys_are_fetched_once_for_many_activities()
    {
        await using var bot = await BotServer.StartAsync();

        var statuses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.PostAsync()));

        Assert.All(statuses, s => Assert.Equal(HttpStatusCode.Accepted, s));
        Assert.Equal((1, 1), Requests(bot));
    }

    [Fact]
    public async Task A_rolled_over_key_is_accepted_at_once_and_fetched_once()
    {
        await using var bot = await BotServer.StartAsync();
        await bot.PostAsync();
        bot.Azure.OpenId.Roll();

        var statuses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.PostAsync()));

        Assert.All(statuses, s => Assert.Equal(HttpStatusCode.Accepted, s));
        Assert.Equal((2, 2), Requests(bot));
    }

    [Fact]
    public async Task Made_up_keys_make_one_request_an_hour()
    {
        await using var bot = await BotServer.StartAsync();
        await bot.PostAsync();
        var madeUp = bot.Token with { Key = bot.Azure.OpenId.NewKey(["msteams"]) };

        for (var minutes = 0; minutes < 60; minutes++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync(madeUp));
            Assert.Equal(HttpStatusCode.Accepted, await bot.PostAsync());
            bot.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal((2, 2), Requests(bot));
        await bot.PostAsync(madeUp with { Now = bot.Clock.GetUtcNow() });
        Assert.Equal((3, 3), Requests(bot));
    }

    [Fact]
    public async Task A_made_up_key_that_comes_first_does_not_use_the_hour_up()
    {
        await using var bot = await BotServer.StartAsync();
        await bot.PostAsync(bot.Token with { Key = bot.Azure.OpenId.NewKey(["msteams"]) });
        bot.Azure.OpenId.Roll();

        var status = await bot.PostAsync();

        Assert.Equal(HttpStatusCode.Accepted, status);
    }

    [Fact]
    public async Task A_key_that_is_withdrawn_counts_for_a_day_at_most()
    {
        await using var bot = await BotServer.StartAsync();
        await bot.PostAsync();
        var withdrawn = bot.Azure.OpenId.Key;
        bot.Azure.OpenId.Roll();

        bot.Clock.Advance(IssuerKeys.FreshFor - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Accepted, await bot.PostAsync(bot.Token with { Key = withdrawn }));
        bot.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync(bot.Token with { Key = withdrawn }));
    }

    [Theory]
    [InlineData("{\"keys\":[]}")]
    [InlineData("<html>")]
    [InlineData("{\"keys\":[{\"kid\":\"key-0\",\"kty\":\"RSA\",\"n\":\"*\",\"e\":\"AQAB\"},7,{\"kid\":1}]}")]
    [InlineData(null)]
    public async Task The_last_good_keys_stay_while_they_cannot_be_fetched(string? saysInstead)
    {
        await using var bot = await BotServer.StartAsync();
        await bot.PostAsync();
        (bot.Azure.OpenId.IsDown, bot.Azure.OpenId.SaysInstead) = (saysInstead is null, saysInstead);
        bot.Clock.Advance(IssuerKeys.FreshFor);

        Assert.Equal(HttpStatusCode.Accepted, await bot.PostAsync());
        Assert.Equal(HttpStatusCode.Accepted, await bot.PostAsync());
        Assert.Equal(2, bot.Azure.OpenId.MetadataRequests);
    }

    [Fact]
    public async Task Keys_that_were_never_there_are_asked_for_again_after_a_minute()
    {
        await using var bot = await BotServer.StartAsync();
        bot.Azure.OpenId.IsDown = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.PostAsync());
        bot.Azure.OpenId.IsDown = false;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.PostAsync());
        Assert.Equal(1, bot.Azure.OpenId.MetadataRequests);
        bot.Clock.Advance(IssuerKeys.RetryAfter);

        Assert.Equal(HttpStatusCode.Accepted, await bot.PostAsync());
    }

    [Fact]
    public async Task A_search_that_failed_does_not_use_the_hour_up()
    {
        await using var bot = await BotServer.StartAsync();
        await bot.PostAsync();
        bot.Azure.OpenId.Roll();
        bot.Azure.OpenId.IsDown = true;
        Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync());
        bot.Azure.OpenId.IsDown = false;

        bot.Clock.Advance(IssuerKeys.RetryAfter);

        Assert.Equal(HttpStatusCode.Accepted, await bot.PostAsync());
    }

    [Fact]
    public async Task Keys_that_do_not_come_hold_nobody_up_for_long()
    {
        await using var bot = await BotServer.StartAsync();
        await bot.PostAsync();
        bot.Clock.Advance(IssuerKeys.FreshFor);
        var asked = bot.Azure.OpenId.Hold();

        var posted = bot.PostAsync();
        await asked.WaitAsync(Bound);
        bot.Clock.Advance(OpenIdClient.Timeout);

        Assert.Equal(HttpStatusCode.Accepted, await posted.WaitAsync(Bound));
    }

    private static (int Metadata, int Keys) Requests(BotServer bot) => (bot.Azure.OpenId.MetadataRequests, bot.Azure.OpenId.KeysRequests);
}
