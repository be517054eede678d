using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ItaBot.FakeAzure.Tokens;

/// <summary>Where tokens are issued.</summary>
public static class TokenEndpoints
{
    /// <summary>The path that <c>IDENTITY_ENDPOINT</c> ends with.</summary>
    public const string AppServicePath = "/msi/token";

    /// <summary>Maps the endpoints: <c>ToChannelFromBotLoginUrl</c> is the server's root.</summary>
    public static void MapTokens(this IEndpointRouteBuilder endpoints, FakeTokens tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        endpoints.MapPost("/{tenant}/oauth2/v2.0/token", tokens.AnswerClientCredentialsAsync);
        endpoints.MapGet(AppServicePath, tokens.AnswerAppServiceAsync);
        endpoints.MapGet("/metadata/identity/oauth2/token", tokens.AnswerMachineAsync);
    }
}
