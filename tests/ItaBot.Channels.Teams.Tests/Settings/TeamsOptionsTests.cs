using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Tests.Settings;

public sealed class TeamsOptionsTests
{
    private const string Secret = "client-secret";

    private static readonly Dictionary<string, string?> Good = new()
    {
        ["Agency"] = "klong-mueang",
        ["AllowedHosts"] = "*",
        ["MicrosoftAppId"] = "00000000-0000-4000-8000-0000000000b0",
        ["MicrosoftAppPassword"] = Secret,
        ["MicrosoftAppTenantId"] = "3f3d1cea-7a18-41af-872b-cfbbd5140984",
    };

    [Fact]
    public void Without_settings_Teams_is_off()
    {
        var options = Read([]);

        Assert.False(options.IsOn);
    }

    [Fact]
    public void What_is_not_set_is_the_public_cloud_and_the_own_tenant()
    {
        var options = Read(Good);

        Assert.True(options.IsOn);
        Assert.Equal(AppType.SingleTenant, options.RegisteredAs);
        Assert.Equal("https://login.botframework.com/v1/.well-known/openidconfiguration", options.ToBotFromChannelOpenIdMetadataUrl);
        Assert.Equal("https://api.botframework.com", options.ToBotFromChannelTokenIssuer);
        Assert.Equal("https://login.microsoftonline.com", options.ToChannelFromBotLoginUrl);
        Assert.Equal("https://api.botframework.com/.default", options.ToChannelFromBotOAuthScope);
        Assert.Equal(["3f3d1cea-7a18-41af-872b-cfbbd5140984"], options.Teams.AllowedTenants);
        Assert.Contains("smba.trafficmanager.net", options.Teams.AllowedHosts);
        Assert.Equal("klong-mueang", options.Teams.Agency);
        Assert.False(options.Teams.AllowEmulator);
    }

    [Fact]
    public void An_app_id_in_capitals_is_that_of_the_tokens()
    {
        var settings = new Dictionary<string, string?>(Good) { ["MicrosoftAppId"] = " " + Good["MicrosoftAppId"]!.ToUpperInvariant() };

        Assert.Equal(Good["MicrosoftAppId"], Read(settings).MicrosoftAppId);
    }

    [Fact]
    public void One_address_that_is_set_leaves_the_others_their_defaults()
    {
        var options = Read(new(Good) { ["ToBotFromChannelTokenIssuer"] = "https://api.botframework.us", ["ToChannelFromBotLoginUrl"] = " " });

        Assert.Equal("https://api.botframework.us", options.ToBotFromChannelTokenIssuer);
        Assert.Equal("https://login.microsoftonline.com", options.ToChannelFromBotLoginUrl);
        Assert.Equal("https://api.botframework.com/.default", options.ToChannelFromBotOAuthScope);
    }

    [Theory]
    [InlineData(null, "https://old.example/")]
    [InlineData("https://new.example/", "https://new.example/")]
    public void The_old_name_of_the_metadata_counts_where_the_new_one_is_not_set(string? current, string expected)
    {
        var options = Read(new(Good) { ["BotOpenIdMetadata"] = "https://old.example/", ["ToBotFromChannelOpenIdMetadataUrl"] = current });

        Assert.Equal(expected, options.ToBotFromChannelOpenIdMetadataUrl);
    }

    [Theory]
    [InlineData("SINGLETENANT", Secret, AppType.SingleTenant)]
    [InlineData("multitenant", Secret, AppType.MultiTenant)]
    [InlineData("UserAssignedMSI", "", AppType.UserAssignedMsi)]
    [InlineData("userassignedmsi", null, AppType.UserAssignedMsi)]
    internal void The_type_is_known_in_any_case(string type, string? password, AppType expected)
    {
        var options = Read(new(Good) { ["MicrosoftAppType"] = type, ["MicrosoftAppPassword"] = password });

        Assert.Equal(expected, options.RegisteredAs);
    }

    [Fact]
    public void A_bot_of_several_tenants_names_them()
    {
        var settings = new Dictionary<string, string?>(Good) { ["MicrosoftAppType"] = "MultiTenant", ["MicrosoftAppTenantId"] = null };

        Assert.Throws<OptionsValidationException>(() => Read(settings));
        Assert.Equal(["t-1", "t-2"], Read(new(settings) { ["Teams:AllowedTenants:0"] = "t-1", ["Teams:AllowedTenants:1"] = "t-2" }).Teams.AllowedTenants);
    }

    [Theory]
    [InlineData("MicrosoftAppId", "", "MicrosoftAppId")]
    [InlineData("MicrosoftAppPassword", " ", "MicrosoftAppPassword")]
    [InlineData("MicrosoftAppTenantId", null, "MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppTenantId", "a/b", "MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppTenantId", "contoso.onmicrosoft.com", "Teams:AllowedTenants")]
    [InlineData("MicrosoftAppType", "Single", "MicrosoftAppType")]
    [InlineData("MicrosoftAppType", "0", "MicrosoftAppType")]
    [InlineData("MicrosoftAppType", "UserAssignedMSI", "MicrosoftAppPassword")]
    [InlineData("Agency", "", "Teams:Agency")]
    [InlineData("Teams:AllowedTenants:0", "*", "Teams:AllowedTenants")]
    [InlineData("Teams:AllowedTenants:0", "", "Teams:AllowedTenants")]
    [InlineData("Teams:AllowedHosts:0", "https://smba.trafficmanager.net/", "Teams:AllowedHosts")]
    [InlineData("Teams:AllowedHosts:0", "*.trafficmanager.net", "Teams:AllowedHosts")]
    [InlineData("Teams:AllowedHosts:0", "*", "Teams:AllowedHosts")]
    [InlineData("Teams:AllowedHosts:0", "*.com", "Teams:AllowedHosts")]
    [InlineData("Teams:AllowEmulator", "true", "Teams:AllowEmulator")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://login.botframework.com/", "ToBotFromChannelOpenIdMetadataUrl")]
    [InlineData("BotOpenIdMetadata", "login.botframework.com", "ToBotFromChannelOpenIdMetadataUrl")]
    [InlineData("ToChannelFromBotLoginUrl", "http://login.microsoftonline.com", "ToChannelFromBotLoginUrl")]
    public void A_wrong_setting_is_named_in_one_line_in_both_languages(string key, string? value, string named)
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Read(new(Good) { [key] = value }));

        var line = Assert.Single(failure.Failures);
        Assert.StartsWith(named + ": ", line, StringComparison.Ordinal);
        Assert.Contains(" — ", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
        Assert.DoesNotContain(Secret, line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_emulator_is_for_developing()
    {
        var options = Read(new(Good) { ["Teams:AllowEmulator"] = "true" }, Environments.Development);

        Assert.True(options.Teams.AllowEmulator);
    }

    private static TeamsOptions Read(Dictionary<string, string?> settings, string? environment = null) =>
        new ServiceCollection()
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = environment ?? Environments.Production })
            .AddTeamsSettings(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider()
            .GetRequiredService<IOptions<TeamsOptions>>().Value;
}
