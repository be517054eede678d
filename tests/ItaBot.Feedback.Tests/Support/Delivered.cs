using ItaBot.Scoring.Rules;

namespace ItaBot.Feedback.Tests.Support;

/// <summary>The rules of 2568 as they are delivered.</summary>
internal static class Delivered
{
    public static RuleYear Rules { get; } = RuleBookReader.Load(RuleBookReader.DefaultDirectory).Find(2568)!;

    public static ItemRule Item(string id) => Rules.FindItem(id)!;
}
