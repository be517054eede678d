using ItaBot.Channels.Teams.Api.Tokens;
using ItaBot.Channels.Teams.Settings;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure.Tokens;
using ItaBot.Fakes.Faults;

namespace ItaBot.Channels.Teams.Tests.Api;

public class TokenSourceTests
{
    [Fact]
    public async Task An_app_of_one_tenant_asks_its_own_tenant()
    {
        await using var world = await ConnectorWorld.StartAsync();

        await AssertGotAsync(world);

        Assert.Equal($"/{world.Tokens.App.Tenant}/oauth2/v2.0/token", Assert.Single(world.Tokens.Requests.ToList()).PathAndQuery);
    }

    [Fact]
    public async Task An_app_of_many_tenants_asks_the_tenant_of_all_bots()
    {
        await using var world = await ConnectorWorld.StartAsync(
            (options, _) => options.MicrosoftAppType = "multitenant", app: new FakeApp { Tenant = "botframework.com" });

        await AssertGotAsync(world);
    }

    [Fact]
    public async Task A_login_url_that_names_its_tenant_is_taken_as_it_is()
    {
        await using var world = await ConnectorWorld.StartAsync(
            (options, world) => options.ToChannelFromBotLoginUrl = new Uri(world.Url, "/botframework.com").AbsoluteUri,
            app: new FakeApp { Tenant = "botframework.com" });

        await AssertGotAsync(world);
    }

    [Theory]
    [InlineData("http://login.example/")]
    [InlineData("login.example")]
    public async Task The_secret_does_not_travel_in_the_clear(string url)
    {
        await using var world = await ConnectorWorld.StartAsync((options, _) => options.ToChannelFromBotLoginUrl = url);

        var reason = await ReasonAsync(world);

        Assert.Contains("ToChannelFromBotLoginUrl", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret_is_said_without_the_secret()
    {
        const string Wrong = "another-secret";
        await using var world = await ConnectorWorld.StartAsync((options, _) => options.MicrosoftAppPassword = Wrong);

        var reason = await ReasonAsync(world);

        Assert.Equal("401 invalid_client: AADSTS7000215: Invalid client secret provided.", reason);
        Assert.DoesNotContain(world.Log.Lines, l => l.Text.Contains(Wrong, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_identity_of_app_service_is_used_where_it_is_there()
    {
        await using var world = await ConnectorWorld.StartAsync(UseIdentity, world => new()
        {
            ["IDENTITY_ENDPOINT"] = new Uri(world.Url, TokenEndpoints.AppServicePath).AbsoluteUri,
            ["IDENTITY_HEADER"] = world.Tokens.App.IdentityHeader,
        });

        await AssertGotAsync(world);

        Assert.StartsWith("/msi/token?", Assert.Single(world.Tokens.Requests.ToList()).PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_identity_of_the_machine_is_used_otherwise()
    {
        await using var world = await ConnectorWorld.StartAsync(UseIdentity, world => new()
        {
            ["AZURE_POD_IDENTITY_AUTHORITY_HOST"] = world.Url.AbsoluteUri,
        });

        await AssertGotAsync(world);

        Assert.StartsWith(
            "/metadata/identity/oauth2/token?", Assert.Single(world.Tokens.Requests.ToList()).PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"access_token":"","expires_in":3599}""")]
    [InlineData("""{"access_token":"x"}""")]
    [InlineData("""{"access_token":"x","expires_in":0}""")]
    [InlineData("""{"access_token":"x","expires_in":-1}""")]
    [InlineData("""{"access_token":"x","expires_in":9223372036854775807}""")]
    [InlineData("<html>a portal</html>")]
    public async Task An_answer_without_a_token_that_lives_is_none(string body)
    {
        await using var world = await ConnectorWorld.StartAsync();
        world.Tokens.Faults.Next(TokenTargets.ClientCredentials, new Fault.Answer(200, "") { Body = body });

        Assert.Equal("the token could not be read", await ReasonAsync(world));
    }

    [Fact]
    public async Task The_secret_does_not_follow_a_redirect()
    {
        await using var world = await ConnectorWorld.StartAsync();
        world.Tokens.Faults.Next(TokenTargets.ClientCredentials, new Fault.Answer(307, "")
        {
            Headers = new Dictionary<string, string> { ["Location"] = $"{world.Url}{world.Tokens.App.Tenant}/oauth2/v2.0/token" },
        });

        await ReasonAsync(world);

        Assert.Equal(0, world.Tokens.IssuedCount);
    }

    private static void UseIdentity(TeamsOptions options, ConnectorWorld world)
    {
        options.MicrosoftAppType = "UserAssignedMsi";
        options.MicrosoftAppPassword = null;
    }

    private static async Task AssertGotAsync(ConnectorWorld world)
    {
        Assert.IsType<BotTokenResult.Got>(await world.Token.GetAsync(CancellationToken.None));
        world.Clock.Advance(world.Tokens.Lifetime - BotToken.Early - TimeSpan.FromSeconds(1));
        await world.Token.GetAsync(CancellationToken.None);
        Assert.Equal(1, world.Tokens.IssuedCount);
        Assert.False(world.LogsWhatItMustNot());
    }

    private static async Task<string> ReasonAsync(ConnectorWorld world) =>
        Assert.IsType<BotTokenResult.Missing>(await world.Token.GetAsync(CancellationToken.None)).Reason;
}
