using ItaBot.Channels.Linking;

namespace ItaBot.Channels.Officers;

/// <summary>
/// Issues the one-time code with which somebody becomes the administrator of an installation that has none, and tries
/// those that are typed.
/// </summary>
/// <param name="officers">The directory.</param>
/// <param name="codes">Where codes, and the wrong ones of each person, are kept.</param>
/// <param name="clock">The time.</param>
public sealed class OfficerClaim(IOfficerDirectory officers, ILinkStore codes, TimeProvider clock)
{
    /// <summary>Issues a code that works once, for an hour; earlier ones count no more.</summary>
    /// <param name="agencyId">The agency of whoever types it in a channel that is that of no single agency.</param>
    /// <param name="cancellationToken">Stops before it is stored.</param>
    /// <returns>Null where the installation has an administrator.</returns>
    public async Task<IssuedCode?> IssueAsync(string agencyId, CancellationToken cancellationToken)
    {
        if (await officers.HasAdministratorAsync(cancellationToken))
        {
            return null;
        }

        var digits = CodeDigits.New();
        var expiresAt = clock.GetUtcNow() + ClaimRules.CodeLife;
        await codes.AddCodeAsync(
            new(CodeHash.OfAdministrator(digits), agencyId, nameof(OfficerRole.Administrator), expiresAt) { IsAdministrators = true },
            cancellationToken);
        return new(CodeDigits.Grouped(digits), expiresAt);
    }

    /// <summary>Tries a code. Nothing is stored: what comes of it belongs to the turn.</summary>
    /// <param name="digits">The digits that were typed, 0–9.</param>
    /// <param name="claimant">Who typed them.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ClaimAttempt> TryAsync(
        string digits, Claimant claimant, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimant);
        if (await officers.HasAdministratorAsync(cancellationToken))
        {
            return new ClaimAttempt.AlreadyClaimed();
        }

        var tries = await codes.FindWrongCodesAsync(claimant.Person, cancellationToken);
        return CodeTries.PausedUntil(tries, now) is { } until
            ? new ClaimAttempt.Paused(until, null)
            : ClaimRules.Judge(
                await codes.FindCodeAsync(CodeHash.OfAdministrator(digits), now, cancellationToken),
                claimant,
                await officers.ListAsync(cancellationToken),
                tries,
                now);
    }
}
