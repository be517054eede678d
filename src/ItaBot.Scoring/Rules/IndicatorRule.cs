namespace ItaBot.Scoring.Rules;

/// <summary>An indicator (ตัวชี้วัด) in one rule year.</summary>
/// <param name="Number">1–10.</param>
/// <param name="Tool">The tool that measures it; within the tool all indicators weigh the same.</param>
/// <param name="Name">Its name.</param>
/// <param name="Subs">Its sub-indicators; empty where its items stand directly under it.</param>
/// <param name="Items">All its items, those of its sub-indicators included; empty where they are not known.</param>
public sealed record IndicatorRule(
    int Number,
    Tool Tool,
    LocalText Name,
    IReadOnlyList<SubIndicatorRule> Subs,
    IReadOnlyList<ItemRule> Items)
{
    /// <summary>How figures name it.</summary>
    public Target Target { get; } = Target.Indicator(Number);

    /// <summary>Other words by which people and reports name it, in both languages; may be empty.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>How far its name, and which items stand under it, can be relied on.</summary>
    public Standing Standing { get; init; } = Standing.Unconfirmed;

    /// <summary>Where its name, and which items stand under it, come from; may be empty outside of a rule file.</summary>
    public string Source { get; init; } = "";
}
