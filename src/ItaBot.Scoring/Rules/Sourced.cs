namespace ItaBot.Scoring.Rules;

/// <summary>A fact about the rules with its standing and where it comes from.</summary>
/// <param name="Value">The fact.</param>
/// <param name="Standing">How far it can be relied on.</param>
/// <param name="Source">Where it was read or what it was worked out from, in words.</param>
public sealed record Sourced<T>(T Value, Standing Standing, string Source);
