using System.Net;
using System.Text.Json.Nodes;
using ItaBot.Channels.Teams.Authentication;
using ItaBot.Channels.Teams.Tests.Support;

namespace ItaBot.Channels.Teams.Tests.Authentication;

/// <summary>Activities that must not get in. The token is a good one each time, for the service that the activity names.</summary>
public sealed class ActivityAttackTests
{
    private const string AnotherTenant = "72f988bf-86f1-41af-91ab-2d7cd011db47";

    [Theory]
    [InlineData("type", null, HttpStatusCode.BadRequest)]
    [InlineData("type", "", HttpStatusCode.BadRequest)]
    [InlineData("channelId", null, HttpStatusCode.BadRequest)]
    [InlineData("channelId", "", HttpStatusCode.BadRequest)]
    [InlineData("channelId", "directline", HttpStatusCode.Forbidden)]
    [InlineData("channelId", "AseChannel", HttpStatusCode.Forbidden)]
    [InlineData("channelId", "emulator", HttpStatusCode.Forbidden)]
    [InlineData("channelId", "MSTEAMS", HttpStatusCode.Forbidden)]
    [InlineData("serviceUrl", null, HttpStatusCode.BadRequest)]
    [InlineData("serviceUrl", "https://smba.trafficmanager.net/emea/", HttpStatusCode.Unauthorized)]
    [InlineData("serviceUrl", "https://attacker.example/", HttpStatusCode.Unauthorized)]
    public async Task A_field_that_is_missing_or_says_something_else_is_refused(string field, string? value, HttpStatusCode expected)
    {
        await using var bot = await BotServer.StartAsync();

        var status = await bot.PostAsync(bot.Token, Message(field, value));

        Assert.Equal(expected, status);
        Assert.Empty(bot.Activities.Received);
    }

    [Theory]
    [InlineData("https://attacker.example/")]
    [InlineData("https://attacker.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.attacker.example/")]
    [InlineData("https://xbotframework.com/")]
    [InlineData("https://smba.trafficmanager.net@attacker.example/")]
    [InlineData("https://someone@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("http://smba.trafficmanager.net/amer/")]
    [InlineData("http://localhost:3978/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/amer/")]
    [InlineData("not an address")]
    public async Task A_service_off_the_list_is_refused(string serviceUrl)
    {
        await using var bot = await BotServer.StartAsync();

        var status = await bot.PostAsync(bot.Token with { ServiceUrl = serviceUrl }, Message("serviceUrl", serviceUrl));

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Empty(bot.Activities.Received);
    }

    [Theory]
    [InlineData(AnotherTenant, AnotherTenant)]
    [InlineData(AnotherTenant, null)]
    [InlineData(null, AnotherTenant)]
    [InlineData(BotServer.Tenant, AnotherTenant)]
    [InlineData(AnotherTenant, BotServer.Tenant)]
    [InlineData(null, null)]
    public async Task A_foreign_tenant_is_refused(string? ofConversation, string? ofChannel)
    {
        await using var bot = await BotServer.StartAsync();

        var status = await bot.PostAsync(MessageOf(ofConversation, ofChannel));

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Empty(bot.Activities.Received);
    }

    [Theory]
    [InlineData(BotServer.Tenant, null)]
    [InlineData(null, BotServer.Tenant)]
    [InlineData("3F3D1CEA-7A18-41AF-872B-CFBBD5140984", BotServer.Tenant)]
    public async Task One_place_is_enough_to_name_the_tenant(string? ofConversation, string? ofChannel)
    {
        await using var bot = await BotServer.StartAsync();

        Assert.Equal(HttpStatusCode.Accepted, await bot.PostAsync(MessageOf(ofConversation, ofChannel)));
    }

    [Theory]
    [InlineData("directline")]
    [InlineData(null)]
    public async Task A_key_that_does_not_speak_for_Teams_is_refused(string? endorsement)
    {
        await using var bot = await BotServer.StartAsync();
        var key = bot.Azure.OpenId.Publish(bot.Azure.OpenId.NewKey(endorsement is null ? null : [endorsement]));

        var status = await bot.PostAsync(bot.Token with { Key = key });

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Empty(bot.Activities.Received);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{} {}")]
    [InlineData("{\"\\ud800\":1,\"\\ud800\":2}")]
    [InlineData("{\"type\":\"\\ud800\"}")]
    [InlineData("{\"type\":1}")]
    public async Task A_body_that_is_no_activity_is_refused(string body)
    {
        await using var bot = await BotServer.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await bot.PostAsync(body));
        Assert.Empty(bot.Activities.Received);
    }

    [Theory]
    [InlineData("\"channelId\":\"msteams\",", HttpStatusCode.BadRequest)]
    [InlineData("\"\\u0063hannelId\":\"msteams\",", HttpStatusCode.BadRequest)]
    [InlineData("\"\\ud800\":1,", HttpStatusCode.BadRequest)]
    [InlineData("\"y\":\"\\ud800\",", HttpStatusCode.Accepted)]
    [InlineData("\"y\":1,", HttpStatusCode.Accepted)]
    public async Task A_name_that_stands_twice_or_is_no_text_is_refused(string further, HttpStatusCode expected)
    {
        await using var bot = await BotServer.StartAsync();

        Assert.Equal(expected, await bot.PostAsync(BotServer.Message.Insert(1, further)));
    }

    [Theory]
    [InlineData(63, HttpStatusCode.Accepted)]
    [InlineData(64, HttpStatusCode.BadRequest)]
    [InlineData(100_000, HttpStatusCode.BadRequest)]
    public async Task A_body_is_nested_at_most_sixty_four_levels_deep(int arrays, HttpStatusCode expected)
    {
        await using var bot = await BotServer.StartAsync();
        var body = BotServer.Message.Replace("\"x\"", new string('[', arrays) + new string(']', arrays), StringComparison.Ordinal);

        Assert.Equal(expected, await bot.PostAsync(body));
    }

    [Theory]
    [InlineData(ActivityAuthenticator.MaxBodyBytes, HttpStatusCode.Accepted)]
    [InlineData(ActivityAuthenticator.MaxBodyBytes + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_is_at_most_256_kilobytes_long(int bytes, HttpStatusCode expected)
    {
        await using var bot = await BotServer.StartAsync();

        Assert.Equal(expected, await bot.PostAsync(BotServer.Message.PadRight(bytes)));
    }

    [Fact]
    public async Task A_large_body_without_a_token_is_not_even_read()
    {
        await using var bot = await BotServer.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync(new string(' ', ActivityAuthenticator.MaxBodyBytes + 1), []));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer", "https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net/amer/", "https://smba.trafficmanager.net/amer")]
    [InlineData("https://SMBA.trafficmanager.net/AMER/", "https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams", "https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://api.botframework.com/", "https://api.botframework.com/")]
    public async Task Letters_and_a_slash_at_the_end_make_no_other_service(string claimed, string stated)
    {
        await using var bot = await BotServer.StartAsync();

        Assert.Equal(HttpStatusCode.Accepted, await bot.PostAsync(bot.Token with { ServiceUrl = claimed }, Message("serviceUrl", stated)));
    }

    [Fact]
    public async Task The_list_of_hosts_is_a_setting()
    {
        const string canary = "https://canary.botapi.skype.com/amer/";
        await using var bot = await BotServer.StartAsync(("Teams:AllowedHosts:0", "*.botapi.skype.com"));

        Assert.Equal(HttpStatusCode.Accepted, await bot.PostAsync(bot.Token with { ServiceUrl = canary }, Message("serviceUrl", canary)));
        Assert.Equal(HttpStatusCode.Forbidden, await bot.PostAsync());
    }

    [Fact]
    public async Task The_refusal_of_a_tenant_or_host_names_it_in_the_log_and_nowhere_else()
    {
        await using var bot = await BotServer.StartAsync();

        using var tenant = await bot.SendAsync(MessageOf(AnotherTenant, null), $"Bearer {bot.Token.Make()}");
        await bot.PostAsync(bot.Token with { ServiceUrl = "https://attacker.example" }, Message("serviceUrl", "https://attacker.example"));

        Assert.Empty(await tenant.Content.ReadAsStringAsync());
        Assert.Contains(bot.Log.Lines, l => l.Text.Contains(AnotherTenant, StringComparison.Ordinal) && l.Text.Contains("Teams:AllowedTenants", StringComparison.Ordinal));
        Assert.Contains(bot.Log.Lines, l => l.Text.Contains("attacker.example", StringComparison.Ordinal) && l.Text.Contains("Teams:AllowedHosts", StringComparison.Ordinal));
    }

    private static string Message(string field, string? value) => Message(m => Set(m, field, value));

    private static string MessageOf(string? ofConversation, string? ofChannel) => Message(m =>
    {
        Set(m["conversation"]!.AsObject(), "tenantId", ofConversation);
        Set(m["channelData"]!["tenant"]!.AsObject(), "id", ofChannel);
    });

    private static void Set(JsonObject json, string name, string? value)
    {
        json.Remove(name);
        if (value is not null)
        {
            json[name] = value;
        }
    }

    private static string Message(Action<JsonObject> change)
    {
        var message = JsonNode.Parse(BotServer.Message)!.AsObject();
        change(message);
        return message.ToJsonString();
    }
}
