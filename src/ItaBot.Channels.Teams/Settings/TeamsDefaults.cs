using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Settings;

/// <summary>Gives each setting that is missing or empty its default, whatever the others are.</summary>
internal sealed class TeamsDefaults(IConfiguration configuration) : IPostConfigureOptions<TeamsOptions>
{
    public void PostConfigure(string? name, TeamsOptions options)
    {
        // Tokens name the bot in small letters, and ids are compared as they are written.
        options.MicrosoftAppId = options.MicrosoftAppId?.Trim().ToLowerInvariant();
        options.MicrosoftAppTenantId = options.MicrosoftAppTenantId?.Trim();
        options.ToBotFromChannelOpenIdMetadataUrl =
            First(options.ToBotFromChannelOpenIdMetadataUrl, options.BotOpenIdMetadata, PublicCloud.OpenIdMetadataUrl);
        options.ToBotFromEmulatorOpenIdMetadataUrl = First(options.ToBotFromEmulatorOpenIdMetadataUrl, PublicCloud.EmulatorOpenIdMetadataUrl);
        options.ToBotFromChannelTokenIssuer = First(options.ToBotFromChannelTokenIssuer, PublicCloud.TokenIssuer);
        options.ToChannelFromBotLoginUrl = First(options.ToChannelFromBotLoginUrl, PublicCloud.LoginUrl);
        options.ToChannelFromBotOAuthScope = First(options.ToChannelFromBotOAuthScope, PublicCloud.OAuthScope);
        options.Teams.Agency = First(options.Teams.Agency, configuration["Agency"], "");
        if (options.Teams.AllowedHosts.Count == 0)
        {
            options.Teams.AllowedHosts.AddRange(PublicCloud.Hosts);
        }

        if (options.Teams.AllowedTenants.Count == 0 && options.MicrosoftAppTenantId is { Length: > 0 } own)
        {
            options.Teams.AllowedTenants.Add(own);
        }
    }

    private static string First(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                return value.Trim();
            }
        }

        return "";
    }
}
