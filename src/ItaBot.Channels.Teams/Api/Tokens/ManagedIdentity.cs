using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Api.Tokens;

/// <summary>Tokens of the identity that Azure gives to the machine: that of App Service where it is there, otherwise the VM's.</summary>
internal sealed class ManagedIdentity(
    IOptions<TeamsOptions> options, IConfiguration configuration, TokenConnection connection) : ITokenSource
{
    private const string OfVirtualMachines = "http://169.254.169.254";

    public async Task<TokenFetch> FetchAsync(CancellationToken cancellationToken)
    {
        using var request = Request();
        return await connection.FetchFromMachineAsync(request, cancellationToken);
    }

    private HttpRequestMessage Request()
    {
        var settings = options.Value;
        var resource = settings.ToChannelFromBotOAuthScope.Replace("/.default", "", StringComparison.Ordinal);
        var query = $"resource={Uri.EscapeDataString(resource)}&client_id={Uri.EscapeDataString(settings.MicrosoftAppId ?? "")}";
        if (configuration["IDENTITY_ENDPOINT"] is { Length: > 0 } endpoint && configuration["IDENTITY_HEADER"] is { Length: > 0 } header)
        {
            return new HttpRequestMessage(HttpMethod.Get, $"{endpoint}?api-version=2019-08-01&{query}")
            {
                Headers = { { "X-IDENTITY-HEADER", header } },
            };
        }

        // The name under which Azure's own libraries look for another address.
        var host = configuration["AZURE_POD_IDENTITY_AUTHORITY_HOST"] is { Length: > 0 } other ? other.TrimEnd('/') : OfVirtualMachines;
        return new HttpRequestMessage(HttpMethod.Get, $"{host}/metadata/identity/oauth2/token?api-version=2018-02-01&{query}")
        {
            Headers = { { "Metadata", "true" } },
        };
    }
}
