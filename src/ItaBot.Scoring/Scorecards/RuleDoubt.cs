using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Scorecards;

/// <summary>A fact about the rules that a computed figure rests on and that no text of the rules confirms.</summary>
/// <param name="Kind">What the fact is about.</param>
/// <param name="Of">Whose weights, items or parts; the total for the weights of the tools, the levels and the pass mark.</param>
/// <param name="Standing"><see cref="Standing.Derived"/> or <see cref="Standing.Unconfirmed"/>.</param>
/// <param name="Source">Where the fact comes from.</param>
public sealed record RuleDoubt(RuleDoubtKind Kind, Target Of, Standing Standing, string Source)
{
    /// <summary>The doubt about a fact; none where the fact was read in a source.</summary>
    public static IReadOnlyList<RuleDoubt> About<T>(RuleDoubtKind kind, Target of, Sourced<T>? fact) =>
        fact is null or { Standing: Standing.Found } ? [] : [new(kind, of, fact.Standing, fact.Source)];
}
