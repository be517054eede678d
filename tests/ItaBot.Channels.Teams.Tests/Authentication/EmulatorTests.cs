using System.Net;
using System.Text.Json.Nodes;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure.OpenId;
using Microsoft.Extensions.Hosting;

namespace ItaBot.Channels.Teams.Tests.Authentication;

public sealed class EmulatorTests
{
    private const string Activity = """{"type":"message","channelId":"emulator","serviceUrl":"http://localhost:59297","conversation":{"id":"1|livechat"}}""";

    private static readonly Dictionary<string, Func<BotServer, TokenMaker>> Bad = new()
    {
        ["another app"] = bot => bot.EmulatorToken with { Claims = Claim("azp", "another") },
        ["no app"] = bot => bot.EmulatorToken with { Claims = new Dictionary<string, JsonNode?>() },
        ["another audience"] = bot => bot.EmulatorToken with { Audience = "another" },
        ["any tenant, by its own word"] = bot => bot.EmulatorToken with
        {
            Issuer = "https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0",
            Claims = new Dictionary<string, JsonNode?> { ["azp"] = BotServer.AppId, ["tid"] = "72f988bf-86f1-41af-91ab-2d7cd011db47" },
        },
        ["Azure's key"] = bot => bot.EmulatorToken with { Key = bot.Azure.OpenId.Key },
    };

    public static TheoryData<string> Names { get; } = [.. Bad.Keys];

    [Theory]
    [InlineData("d6d49420-f39b-4df7-a1dc-d59a935871db")]
    [InlineData(BotServer.Tenant)]
    public async Task The_emulator_may_write_while_developing(string tenant)
    {
        await using var bot = await StartAsync();

        var status = await bot.PostAsync(bot.EmulatorToken with { Issuer = $"https://login.microsoftonline.com/{tenant}/v2.0" }, Activity);

        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Null(Assert.Single(bot.Activities.Received).TenantId);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bad_token_of_the_emulator_is_refused(string name)
    {
        await using var bot = await StartAsync();
        _ = bot.Azure.EmulatorOpenId.Key;

        Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync(Bad[name](bot), Activity));
        Assert.Empty(bot.Activities.Received);
    }

    [Theory]
    [InlineData("http://localhost:59297", BotServer.ServiceUrl, HttpStatusCode.Unauthorized)]
    [InlineData("http://localhost:59297", "http://localhost.attacker.example/", HttpStatusCode.Unauthorized)]
    [InlineData("\"emulator\"", "\"msteams\"", HttpStatusCode.Forbidden)]
    [InlineData("1|livechat\"", "1\",\"tenantId\":\"72f988bf-86f1-41af-91ab-2d7cd011db47\"", HttpStatusCode.Forbidden)]
    public async Task The_emulator_writes_for_nobody_but_this_machine(string part, string instead, HttpStatusCode expected)
    {
        await using var bot = await StartAsync();

        Assert.Equal(expected, await bot.PostAsync(bot.EmulatorToken, Activity.Replace(part, instead, StringComparison.Ordinal)));
        Assert.Empty(bot.Activities.Received);
    }

    [Fact]
    public async Task Developing_alone_does_not_let_the_emulator_in()
    {
        await using var bot = await BotServer.StartAsync(Environments.Development);

        Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync(bot.EmulatorToken, Activity));
    }

    [Fact]
    public async Task While_developing_Azure_may_be_on_this_machine()
    {
        await using var bot = await BotServer.StartAsync(Environments.Development);
        var url = bot.Azure.Url.ToString();
        var message = BotServer.Message.Replace(BotServer.ServiceUrl, url, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Accepted, await bot.PostAsync(bot.Token with { ServiceUrl = url }, message));
    }

    private static Task<BotServer> StartAsync() => BotServer.StartAsync(Environments.Development, ("Teams:AllowEmulator", "true"));

    private static Dictionary<string, JsonNode?> Claim(string name, JsonNode value) => new() { [name] = value };
}
