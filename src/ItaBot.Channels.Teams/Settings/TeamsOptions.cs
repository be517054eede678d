namespace ItaBot.Channels.Teams.Settings;

/// <summary>
/// The settings of Teams. They stand at the top of the file under the Bot Framework's names; ItaBot's own are in the
/// section <see cref="Teams"/>. Without <see cref="MicrosoftAppId"/> Teams is off.
/// </summary>
internal sealed class TeamsOptions
{
    /// <summary><c>SingleTenant</c>, <c>MultiTenant</c> or <c>UserAssignedMSI</c>, in any case.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>The bot's id at Azure; none where Teams is off.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>The bot's secret; none with <see cref="AppType.UserAssignedMsi"/>.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>The tenant of the bot.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>Where the keys of Azure Bot Service are told.</summary>
    public string ToBotFromChannelOpenIdMetadataUrl { get; set; } = "";

    /// <summary>An older name of <see cref="ToBotFromChannelOpenIdMetadataUrl"/>; it counts where that is not set.</summary>
    public string? BotOpenIdMetadata { get; set; }

    /// <summary>Where the keys of the emulator's tokens are told.</summary>
    public string ToBotFromEmulatorOpenIdMetadataUrl { get; set; } = PublicCloud.EmulatorOpenIdMetadataUrl;

    /// <summary>Who issues the tokens of Azure Bot Service.</summary>
    public string ToBotFromChannelTokenIssuer { get; set; } = PublicCloud.TokenIssuer;

    /// <summary>
    /// Where the bot's own tokens are issued. An address without a path gets the tenant as its path; one with a path is
    /// taken as it is.
    /// </summary>
    public string ToChannelFromBotLoginUrl { get; set; } = PublicCloud.LoginUrl;

    /// <summary>What the bot's own tokens are for.</summary>
    public string ToChannelFromBotOAuthScope { get; set; } = PublicCloud.OAuthScope;

    /// <summary>ItaBot's own settings.</summary>
    public TeamsAccessOptions Teams { get; } = new();

    /// <summary>Whether Teams is on.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(MicrosoftAppId);

    /// <summary>How the bot is registered; <see cref="AppType.SingleTenant"/> where that is not said, null where it is said wrongly.</summary>
    public AppType? RegisteredAs => MicrosoftAppType?.Trim().ToUpperInvariant() switch
    {
        null or "" or "SINGLETENANT" => AppType.SingleTenant,
        "MULTITENANT" => AppType.MultiTenant,
        "USERASSIGNEDMSI" => AppType.UserAssignedMsi,
        _ => null,
    };
}
