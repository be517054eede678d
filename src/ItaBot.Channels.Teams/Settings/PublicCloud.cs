namespace ItaBot.Channels.Teams.Settings;

/// <summary>What the settings mean where they are not set: the public cloud.</summary>
internal static class PublicCloud
{
    public const string OpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public const string EmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    public const string TokenIssuer = "https://api.botframework.com";

    public const string LoginUrl = "https://login.microsoftonline.com";

    public const string OAuthScope = "https://api.botframework.com/.default";

    /// <summary>The tenant that issues the tokens of a bot of several tenants.</summary>
    public const string MultiTenantLogin = "botframework.com";

    /// <summary>
    /// The hosts of the Bot Connector. Of trafficmanager.net only the one name: everybody can register others there.
    /// </summary>
    public static IReadOnlyList<string> Hosts { get; } =
        ["smba.trafficmanager.net", "botframework.com", "*.botframework.com", "*.teams.microsoft.com", "*.teams.microsoft.us"];
}
