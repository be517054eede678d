using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ItaBot.Channels.Teams.Authentication;

/// <summary>Whether a request may be acted on.</summary>
internal abstract record AuthenticationResult
{
    private AuthenticationResult()
    {
    }

    /// <summary>It may.</summary>
    internal sealed record Trusted(TrustedActivity Activity) : AuthenticationResult;

    /// <summary>It may not.</summary>
    /// <param name="Reason">Why; it stands in the log, not in the answer.</param>
    /// <param name="Detail">The id of the tenant or the name of the host that is not allowed; null for everything else.</param>
    internal sealed record Refused(RefusalReason Reason, string? Detail = null) : AuthenticationResult
    {
        /// <summary>The status to answer with: 401 for a token that is not good, 403 for a good one that does not cover the activity.</summary>
        public int Status => Reason switch
        {
            RefusalReason.Body or RefusalReason.MissingField => StatusCodes.Status400BadRequest,
            RefusalReason.Channel or RefusalReason.Endorsement or RefusalReason.ServiceHost or RefusalReason.Tenant =>
                StatusCodes.Status403Forbidden,
            RefusalReason.BodySize => StatusCodes.Status413PayloadTooLarge,
            RefusalReason.KeysUnavailable => StatusCodes.Status503ServiceUnavailable,
            RefusalReason.Off or RefusalReason.Token or RefusalReason.Issuer or RefusalReason.Audience or RefusalReason.Lifetime
                or RefusalReason.Caller or RefusalReason.UnknownKey or RefusalReason.KeyLifetime or RefusalReason.Signature
                or RefusalReason.ServiceUrl => StatusCodes.Status401Unauthorized,
            _ => throw new UnreachableException(),
        };
    }
}
