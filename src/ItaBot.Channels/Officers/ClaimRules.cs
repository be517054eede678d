using ItaBot.Channels.Linking;

namespace ItaBot.Channels.Officers;

/// <summary>Judges a code with which somebody claims to be the first administrator.</summary>
internal static class ClaimRules
{
    // Longer than an officer's code: it is printed at the start, and the bot may still have to be added in the messenger.
    public static readonly TimeSpan CodeLife = TimeSpan.FromHours(1);

    private const string NewId = "administrator";

    /// <summary>What comes of a code that is tried.</summary>
    /// <param name="found">The code that was issued; null where none like it was.</param>
    /// <param name="claimant">Who typed it.</param>
    /// <param name="officers">All officers there are.</param>
    /// <param name="tries">The wrong codes before.</param>
    /// <param name="now">When it was typed.</param>
    public static ClaimAttempt Judge(
        LinkCode? found, Claimant claimant, IReadOnlyList<Officer> officers, WrongCodes tries, DateTimeOffset now)
    {
        if (found is not null && now < found.ExpiresAt)
        {
            return new ClaimAttempt.Claimed(found.Hash, AdministratorOf(claimant, claimant.AgencyId ?? found.AgencyId, officers));
        }

        var after = CodeTries.AfterWrong(tries, now);
        return after.PausedUntil is { } until
            ? new ClaimAttempt.Paused(until, after)
            : new ClaimAttempt.Wrong(after, CodeTries.MostWrong - after.Count);
    }

    // Whoever is in the directory already stays who they are there.
    private static Officer AdministratorOf(Claimant claimant, string agencyId, IReadOnlyList<Officer> officers)
    {
        var email = claimant.Email?.ToLowerInvariant();
        var known = officers.FirstOrDefault(o => o.EntraObjectId is not null && o.EntraObjectId == claimant.EntraObjectId)
            ?? officers.FirstOrDefault(o => o.EntraObjectId is null && o.Email is not null && o.Email == email);
        if (known is not null)
        {
            return known with { Role = OfficerRole.Administrator, EntraObjectId = claimant.EntraObjectId ?? known.EntraObjectId };
        }

        var id = FreeId(officers);
        var name = claimant.Name.Trim();
        return new(
            id,
            name.Length > 0 ? name : id,
            agencyId,
            Unit: "",
            OfficerRole.Administrator,
            claimant.EntraObjectId,
            officers.Any(o => o.Email is not null && o.Email == email) ? null : email);
    }

    private static string FreeId(IReadOnlyList<Officer> officers) => Enumerable.Range(1, officers.Count + 1)
        .Select(n => n == 1 ? NewId : FormattableString.Invariant($"{NewId}-{n}"))
        .First(id => !officers.Any(o => Officer.IdComparer.Equals(o.Id, id)));
}
