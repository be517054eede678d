using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Api.Tokens;

/// <summary>Tokens for the app's id and secret.</summary>
internal sealed class ClientCredentials(IOptions<TeamsOptions> options, TokenConnection connection) : ITokenSource
{
    private const string TenantOfAllBots = "botframework.com";

    public async Task<TokenFetch> FetchAsync(CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (Endpoint(settings) is not { } endpoint)
        {
            return new TokenFetch.Failed($"{nameof(settings.ToChannelFromBotLoginUrl)} must be a whole https address");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new FormUrlEncodedContent(
            [
                new("grant_type", "client_credentials"),
                new("client_id", settings.MicrosoftAppId),
                new("client_secret", settings.MicrosoftAppPassword),
                new("scope", settings.ToChannelFromBotOAuthScope),
            ]),
        };
        return await connection.FetchAsync(request, cancellationToken);
    }

    /// <summary>
    /// The token endpoint; null where the secret would travel in the clear. A login url that names a tenant, as the Bot
    /// Framework's own does, is taken as it is.
    /// </summary>
    private static Uri? Endpoint(TeamsOptions settings)
    {
        if (!Uri.TryCreate(settings.ToChannelFromBotLoginUrl, UriKind.Absolute, out var login)
            || !(login.Scheme == Uri.UriSchemeHttps || (login.Scheme == Uri.UriSchemeHttp && login.IsLoopback)))
        {
            return null;
        }

        var tenant = settings.RegisteredAs == AppType.MultiTenant ? TenantOfAllBots : settings.MicrosoftAppTenantId ?? "";
        var path = login.AbsolutePath == "/" ? $"/{Uri.EscapeDataString(tenant)}" : login.AbsolutePath.TrimEnd('/');
        return new Uri(login, $"{path}/oauth2/v2.0/token");
    }
}
