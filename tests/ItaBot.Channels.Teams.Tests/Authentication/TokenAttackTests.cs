using System.Net;
using System.Text.Json.Nodes;
using ItaBot.Channels.Teams.Authentication;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure.OpenId;

namespace ItaBot.Channels.Teams.Tests.Authentication;

/// <summary>Tokens that must not get anybody in. The activity is a good one each time.</summary>
public sealed class TokenAttackTests
{
    private static readonly Dictionary<string, (RefusalReason Reason, Func<BotServer, TokenMaker> Make)> Tokens = new()
    {
        ["alg none"] = (RefusalReason.Token, bot => bot.Token with { Algorithm = "none" }),
        ["HS256 with the public key"] = (RefusalReason.Token, bot => bot.Token with { Algorithm = "HS256" }),
        ["RS384"] = (RefusalReason.Token, bot => bot.Token with { Algorithm = "RS384" }),
        ["says RS256, signed otherwise"] = (RefusalReason.Signature, bot => bot.Token with { Algorithm = "HS256", Header = Change("alg", "RS256") }),
        ["no issuer"] = (RefusalReason.Issuer, bot => bot.Token with { Issuer = null }),
        ["wrong issuer"] = (RefusalReason.Issuer, bot => bot.Token with { Issuer = "https://api.botframework.us" }),
        ["issuer in other letters"] = (RefusalReason.Issuer, bot => bot.Token with { Issuer = "https://API.botframework.com" }),
        ["no audience"] = (RefusalReason.Audience, bot => bot.Token with { Audience = null }),
        ["wrong audience"] = (RefusalReason.Audience, bot => bot.Token with { Audience = "00000000-0000-4000-8000-0000000000b1" }),
        ["several audiences"] = (RefusalReason.Audience, bot => bot.Token with { Claims = Change("aud", new JsonArray(BotServer.AppId, "another")) }),
        ["expired"] = (RefusalReason.Lifetime, bot => bot.Token with { Now = bot.Clock.GetUtcNow().AddHours(-1).AddMinutes(-5) }),
        ["no end"] = (RefusalReason.Lifetime, bot => bot.Token with { Claims = Change("exp", null) }),
        ["an end that is no moment"] = (RefusalReason.Lifetime, bot => bot.Token with { Claims = Change("exp", long.MaxValue) }),
        ["an end that is a text"] = (RefusalReason.Lifetime, bot => bot.Token with { Claims = Change("exp", "4102444800") }),
        ["not yet valid"] = (RefusalReason.Lifetime, bot => bot.Token with { Now = bot.Clock.GetUtcNow().AddMinutes(5).AddSeconds(1) }),
        ["a beginning that is a text"] = (RefusalReason.Lifetime, bot => bot.Token with { Claims = Change("nbf", "now") }),
        ["unknown key"] = (RefusalReason.UnknownKey, bot => bot.Token with { Key = bot.Azure.OpenId.NewKey(["msteams"]) }),
        ["unknown key under a known name"] = (RefusalReason.Signature, bot =>
            bot.Token with { Key = bot.Azure.OpenId.NewKey(["msteams"]), Header = Change("kid", bot.Azure.OpenId.Key.Id) }),
        ["no key"] = (RefusalReason.Token, bot => bot.Token with { Header = Change("kid", null) }),
        ["a key that is a number"] = (RefusalReason.Token, bot => bot.Token with { Header = Change("kid", 0) }),
        ["a short key"] = (RefusalReason.UnknownKey, bot => bot.Token with { Key = bot.Azure.OpenId.Publish(bot.Azure.OpenId.NewKey(["msteams"], bits: 1024)) }),
        ["an expired key"] = (RefusalReason.KeyLifetime, bot => bot.Token with
        {
            Key = bot.Azure.OpenId.Publish(bot.Azure.OpenId.NewKey(["msteams"]).Certify(bot.Clock.GetUtcNow().AddYears(-2), bot.Clock.GetUtcNow().AddYears(-1))),
        }),
        ["a condition that is not understood"] = (RefusalReason.Token, bot => bot.Token with { Header = Change("crit", new JsonArray("exp")) }),
        ["missing serviceurl"] = (RefusalReason.ServiceUrl, bot => bot.Token with { ServiceUrl = null }),
        ["different serviceurl"] = (RefusalReason.ServiceUrl, bot => bot.Token with { ServiceUrl = "https://smba.trafficmanager.net/emea/" }),
        ["serviceurl that is longer"] = (RefusalReason.ServiceUrl, bot => bot.Token with { ServiceUrl = BotServer.ServiceUrl + "x" }),
        ["skill"] = (RefusalReason.Caller, bot => bot.Token with { Claims = new Dictionary<string, JsonNode?> { ["ver"] = "1.0", ["appid"] = "another" } }),
        ["skill, second version"] = (RefusalReason.Caller, bot => bot.Token with { Claims = new Dictionary<string, JsonNode?> { ["ver"] = "2.0", ["azp"] = "another" } }),
        ["emulator"] = (RefusalReason.Issuer, bot => bot.EmulatorToken),
        ["emulator, with Azure's key"] = (RefusalReason.Issuer, bot => bot.EmulatorToken with { Key = bot.Azure.OpenId.Key }),
    };

    public static TheoryData<string> Names { get; } = [.. Tokens.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bad_token_is_refused(string name)
    {
        await using var bot = await BotServer.StartAsync();
        var (reason, make) = Tokens[name];
        var token = make(bot).Make();

        var status = await bot.PostAsync(BotServer.Message, $"Bearer {token}");

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Empty(bot.Activities.Received);
        Assert.Contains(bot.Log.Lines, l => l.Text.StartsWith($"A request was refused: {reason}.", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Log.Lines, l => l.Text.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_one_bearer_token_is_refused()
    {
        await using var bot = await BotServer.StartAsync();
        var good = bot.Token.Make();
        var parts = good.Split('.');
        string[][] headers =
        [
            [],
            [""],
            ["Bearer"],
            ["Bearer "],
            [good],
            [$"Basic {good}"],
            [$"Bearer  {good}"],
            [$"Bearer {good} x"],
            [$"Bearer {good},Bearer {good}"],
            [$"Bearer {good}", $"Bearer {good}"],
            [$"Bearer {parts[0]}.{parts[1]}"],
            [$"Bearer {parts[0]}.{parts[1]}."],
            [$"Bearer {good}.e30.e30"],
            [$"Bearer {good}="],
            [$"Bearer {parts[0]}.{parts[1]}.{parts[2][..^4]}AAAA"],
            [$"Bearer {(bot.Token with { Audience = "another" }).Make().Split('.')[0]}.{parts[1].Replace('A', 'B')}.{parts[2]}"],
            ["Bearer e30.e30.e30"],
            ["Bearer a.a.a"],
            ["Bearer W10.W10.AAAA"],
        ];

        foreach (var header in headers)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync(BotServer.Message, header));
        }

        Assert.Empty(bot.Activities.Received);
        Assert.Equal(HttpStatusCode.Accepted, await bot.PostAsync(BotServer.Message, $"Bearer {good}"));
    }

    [Fact]
    public async Task A_token_is_at_most_eight_kilobytes_long()
    {
        await using var bot = await BotServer.StartAsync();
        var longest = Filled(bot.Token, 8 * 1024);
        var tooLong = Filled(bot.Token, (8 * 1024) + 1);

        var statuses = (await bot.PostAsync(BotServer.Message, $"Bearer {longest}"), await bot.PostAsync(BotServer.Message, $"Bearer {tooLong}"));

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Unauthorized), statuses);
    }

    [Fact]
    public async Task A_claim_that_stands_twice_is_refused()
    {
        await using var bot = await BotServer.StartAsync();
        var exp = bot.Clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds();
        var claims = $$"""{"iss":"x","iss":"{{TokenMaker.ChannelIssuer}}","aud":"{{BotServer.AppId}}","serviceurl":"{{BotServer.ServiceUrl}}","exp":{{exp}}}""";
        var header = $$"""{"alg":"RS256","kid":"{{bot.Azure.OpenId.Key.Id}}"}""";

        var twice = await bot.PostAsync(BotServer.Message, $"Bearer {bot.Token.Sign(header, claims)}");
        var once = await bot.PostAsync(BotServer.Message, $"Bearer {bot.Token.Sign(header, claims.Replace("\"iss\":\"x\",", "", StringComparison.Ordinal))}");

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Accepted), (twice, once));
    }

    [Fact]
    public async Task A_tampered_token_is_refused_whatever_part_was_changed()
    {
        await using var bot = await BotServer.StartAsync();
        var (good, other) = (bot.Token.Make().Split('.'), (bot.Token with { Claims = Change("x", 1), Header = Change("x", 1) }).Make().Split('.'));

        for (var changed = 0; changed < good.Length; changed++)
        {
            var token = string.Join('.', good.Select((part, i) => i == changed ? other[i] : part));
            Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync(BotServer.Message, $"Bearer {token}"));
        }

        Assert.Empty(bot.Activities.Received);
    }

    [Fact]
    public async Task A_token_without_a_key_in_it_asks_nobody_for_keys()
    {
        await using var bot = await BotServer.StartAsync();

        await bot.PostAsync(bot.Token with { Algorithm = "none" });
        await bot.PostAsync(bot.Token with { Issuer = "another" });
        await bot.PostAsync(bot.Token with { Audience = "another" });

        Assert.Equal(0, bot.Azure.OpenId.MetadataRequests);
    }

    [Theory]
    [InlineData(-65 * 60 + 1)]
    [InlineData(5 * 60)]
    public async Task Clocks_may_differ_by_five_minutes(int seconds)
    {
        await using var bot = await BotServer.StartAsync();

        var status = await bot.PostAsync(bot.Token with { Now = bot.Clock.GetUtcNow().AddSeconds(seconds) });

        Assert.Equal(HttpStatusCode.Accepted, status);
    }

    [Fact]
    public async Task Without_an_app_id_everybody_is_refused()
    {
        await using var bot = await BotServer.StartAsync(("MicrosoftAppId", ""), ("MicrosoftAppPassword", ""), ("MicrosoftAppTenantId", ""));

        Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync(bot.Token with { Audience = "" }));
        Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync(bot.Token with { Audience = null }));
        Assert.Empty(bot.Activities.Received);
    }

    private static Dictionary<string, JsonNode?> Change(string name, JsonNode? value) => new() { [name] = value };

    // Three bytes of a claim are four letters of a token, so some lengths cannot be had by one claim alone.
    private static string Filled(TokenMaker token, int length) =>
        (from h in Enumerable.Range(0, 4)
         from c in Enumerable.Range(0, 6)
         let header = Change("x", new string('x', h))
         let missing = length - (token with { Header = header, Claims = Change("x", "") }).Make().Length
         let filled = (token with { Header = header, Claims = Change("x", new string('x', (missing * 3 / 4) + c - 3)) }).Make()
         where filled.Length == length
         select filled).First();
}
