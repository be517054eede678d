namespace ItaBot.Feedback.Rounds;

/// <summary>One campaign of quick feedback of an agency. An agency has one open round at most.</summary>
/// <param name="Id">Such as <c>klong-mueang-2569-1</c>; unique among all rounds ever.</param>
/// <param name="AgencyId">Whose round it is.</param>
/// <param name="Name">What officers call it; null where they gave it no name.</param>
/// <param name="RuleYear">The rule year whose items it asks about, Buddhist era.</param>
/// <param name="Population">How many people it is about; null where nobody knows.</param>
/// <param name="OpenedAt">Since when it takes answers.</param>
public sealed record FeedbackRound(
    string Id, string AgencyId, string? Name, int RuleYear, int? Population, DateTimeOffset OpenedAt)
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 100;

    /// <summary>Until when it took answers; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Whether it takes answers.</summary>
    public bool IsOpen => ClosedAt is null;

    /// <summary>A new round of an agency, which nobody has opened yet.</summary>
    /// <param name="agencyId">Whose round.</param>
    /// <param name="name">What officers call it; null for nothing.</param>
    /// <param name="ruleYear">The rule year whose items it asks about, Buddhist era.</param>
    /// <param name="population">How many people it is about; null where nobody knows.</param>
    /// <param name="now">When it opens.</param>
    /// <param name="fiscalYear">The fiscal year in which it opens, Buddhist era.</param>
    /// <param name="earlier">All rounds of the agency so far.</param>
    /// <exception cref="ArgumentOutOfRangeException">The population is less than one.</exception>
    public static FeedbackRound New(
        string agencyId, string? name, int ruleYear, int? population, DateTimeOffset now, int fiscalYear, IReadOnlyList<FeedbackRound> earlier)
    {
        if (population is { } people)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(people, 1, nameof(population));
        }

        var prefix = FormattableString.Invariant($"{agencyId}-{fiscalYear}-");
        var number = 1 + earlier.Count(r => r.Id.StartsWith(prefix, StringComparison.Ordinal));
        return new(FormattableString.Invariant($"{prefix}{number}"), agencyId, name, ruleYear, population, now);
    }
}
