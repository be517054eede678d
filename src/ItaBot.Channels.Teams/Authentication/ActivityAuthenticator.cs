using System.Diagnostics;
using ItaBot.Channels.Requests;
using ItaBot.Channels.Teams.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Authentication;

/// <summary>Tells whether a request is an activity that Azure Bot Service sent to this bot. The token comes before the body.</summary>
internal sealed class ActivityAuthenticator(IOptions<TeamsOptions> options, TokenChecker tokens, ActivityChecker activities)
{
    /// <summary>The largest body that is taken, in bytes: what Azure Bot Service sends at most.</summary>
    public const int MaxBodyBytes = 256 * 1024;

    /// <summary>Checks a request.</summary>
    public async Task<AuthenticationResult> AuthenticateAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!options.Value.IsOn)
        {
            return new AuthenticationResult.Refused(RefusalReason.Off);
        }

        if (BearerToken.Read(request.Headers.Authorization) is not { } token)
        {
            return new AuthenticationResult.Refused(RefusalReason.Token);
        }

        return await tokens.CheckAsync(token, cancellationToken) switch
        {
            TokenCheck.Refused refused => new AuthenticationResult.Refused(refused.Reason),
            TokenCheck.Genuine genuine => await RequestBody.ReadAsync(request, MaxBodyBytes, cancellationToken) is { } body
                ? activities.Check(body, genuine.Token)
                : new AuthenticationResult.Refused(RefusalReason.BodySize),
            _ => throw new UnreachableException(),
        };
    }
}
