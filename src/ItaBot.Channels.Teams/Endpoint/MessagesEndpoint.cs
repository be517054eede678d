using System.Diagnostics;
using ItaBot.Channels.Teams.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Teams.Endpoint;

/// <summary>Where Azure Bot Service sends activities. Whoever is refused learns the status and nothing else.</summary>
internal sealed partial class MessagesEndpoint(
    ActivityAuthenticator authenticator, IActivityReceiver receiver, TimeProvider clock, ILogger<MessagesEndpoint> logger)
{
    public const string Route = "/api/messages";

    public static Task<IResult> ReceiveAsync(HttpRequest request, MessagesEndpoint endpoint, CancellationToken cancellationToken) =>
        endpoint.ReceiveAsync(request, cancellationToken);

    private async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var arrivedAt = clock.GetUtcNow();
        switch (await authenticator.AuthenticateAsync(request, cancellationToken))
        {
            case AuthenticationResult.Refused refused:
                LogRefused(refused);
                return TypedResults.StatusCode(refused.Status);
            case AuthenticationResult.Trusted trusted:
                return ResultOf(await receiver.ReceiveAsync(trusted.Activity, arrivedAt, cancellationToken));
            default:
                throw new UnreachableException();
        }
    }

    private static IResult ResultOf(ActivityResponse response) => response switch
    {
        ActivityResponse.Done => TypedResults.StatusCode(StatusCodes.Status200OK),
        ActivityResponse.Stored => TypedResults.StatusCode(StatusCodes.Status202Accepted),
        ActivityResponse.Answered { Json.IsEmpty: true } answered => TypedResults.StatusCode(answered.Status),
        ActivityResponse.Answered answered => new JsonBytesResult(answered.Status, answered.Json),
        ActivityResponse.Invalid => TypedResults.StatusCode(StatusCodes.Status400BadRequest),
        ActivityResponse.Unknown => TypedResults.StatusCode(StatusCodes.Status501NotImplemented),
        ActivityResponse.Unavailable => TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable),
        _ => throw new UnreachableException(),
    };

    private void LogRefused(AuthenticationResult.Refused refused)
    {
        switch (refused)
        {
            case { Reason: RefusalReason.Off }:
                LogOff();
                break;
            case { Reason: RefusalReason.Tenant }:
                LogTenant(refused.Detail);
                break;
            case { Reason: RefusalReason.ServiceHost }:
                LogHost(refused.Detail);
                break;
            default:
                LogOther(refused.Reason);
                break;
        }
    }

    [LoggerMessage(LogLevel.Warning, "A request was refused: Teams is off. Set MicrosoftAppId and the settings beside it.")]
    private partial void LogOff();

    [LoggerMessage(LogLevel.Warning, "An activity was refused: its tenant {Tenant} is not among Teams:AllowedTenants.")]
    private partial void LogTenant(string? tenant);

    [LoggerMessage(LogLevel.Warning, "An activity was refused: its service's host {Host} is not among Teams:AllowedHosts.")]
    private partial void LogHost(string? host);

    [LoggerMessage(LogLevel.Warning, "A request was refused: {Reason}. Compare the MicrosoftApp… settings with Azure if Teams sent it.")]
    private partial void LogOther(RefusalReason reason);
}
