using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Tests.Rules;

/// <summary>The rule years that are delivered with the program, read once.</summary>
internal static class DeliveredRules
{
    public static RuleBook Book { get; } = RuleBookReader.Load(RuleBookReader.DefaultDirectory);

    public static RuleYear Of(int year) => Book.Find(year)!;
}
