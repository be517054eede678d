using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Scorecards;

/// <summary>A fact about the rules that a computed figure rests on and that no text of the rules confirms.</summary>
/// <param name="Kind">What the fact is about.</param>
/// <param name="Of">Whose weights or items; the total for the weights of the tools and for the levels.</param>
/// <param name="Standing"><see cref="Standing.Derived"/> or <see cref="Standing.Unconfirmed"/>.</param>
/// <param name="Source">Where the fact comes from.</param>
public sealed record RuleDoubt(RuleDoubtKind Kind, Target Of, Standing Standing, string Source);
