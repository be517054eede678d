using ItaBot.Channels.Officers;

namespace ItaBot.Channels.Linking;

/// <summary>Issues the one-time codes by which officers prove who they are in a channel, and tries those that are typed.</summary>
/// <param name="store">Where codes and links are kept.</param>
/// <param name="clock">The time.</param>
public sealed class LinkCodes(ILinkStore store, TimeProvider clock)
{
    /// <summary>How many digits a code has.</summary>
    public const int Digits = 8;

    /// <summary>Issues a code that works once, for ten minutes, to somebody who is in no directory.</summary>
    /// <param name="agencyId">The officer's agency.</param>
    /// <param name="officer">What the officer is called.</param>
    /// <param name="cancellationToken">Stops before it is stored.</param>
    public Task<IssuedCode> IssueAsync(string agencyId, string officer, CancellationToken cancellationToken) =>
        IssueAsync(agencyId, officer, null, cancellationToken);

    /// <summary>Issues a code that works once, for ten minutes, to an officer of the directory.</summary>
    /// <param name="officer">The officer.</param>
    /// <param name="cancellationToken">Stops before it is stored.</param>
    public Task<IssuedCode> IssueAsync(Officer officer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return IssueAsync(officer.AgencyId, officer.Name, officer.Id, cancellationToken);
    }

    /// <summary>Tries a code. Nothing is stored: what comes of it belongs to the turn.</summary>
    /// <param name="digits">The digits that were typed, 0–9.</param>
    /// <param name="person">Who typed them.</param>
    /// <param name="agencyId">The agency whose channel they were typed in.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<LinkAttempt> TryAsync(
        string digits, PersonId person, string agencyId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await store.FindLinkAsync(person, cancellationToken) is { } link && link.AgencyId == agencyId)
        {
            return new LinkAttempt.AlreadyLinked(link);
        }

        var tries = await store.FindWrongCodesAsync(person, cancellationToken);
        return CodeTries.PausedUntil(tries, now) is { } until
            ? new LinkAttempt.Paused(until, null)
            : LinkRules.Judge(
                await store.FindCodeAsync(CodeHash.Of(agencyId, digits), now, cancellationToken), person, agencyId, tries, now);
    }

    private async Task<IssuedCode> IssueAsync(
        string agencyId, string officer, string? officerId, CancellationToken cancellationToken)
    {
        var digits = CodeDigits.New();
        var expiresAt = clock.GetUtcNow() + LinkRules.CodeLife;
        await store.AddCodeAsync(
            new(CodeHash.Of(agencyId, digits), agencyId, officer, expiresAt) { OfficerId = officerId }, cancellationToken);
        return new(CodeDigits.Grouped(digits), expiresAt);
    }
}
