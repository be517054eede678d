namespace ItaBot.Scoring.Rules;

/// <summary>A sub-indicator (ตัวชี้วัดย่อย) in one rule year.</summary>
/// <param name="Id">For example <c>9.1</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Topic">The same in every year in which the sub-indicator is about the same thing.</param>
/// <param name="Weight">Its share of the indicator in percent; null where it is not known.</param>
/// <param name="Items">Its items, which weigh the same among each other.</param>
public sealed record SubIndicatorRule(
    string Id,
    LocalText Name,
    string Topic,
    Sourced<decimal>? Weight,
    IReadOnlyList<ItemRule> Items)
{
    /// <summary>How figures name it.</summary>
    public Target Target { get; } = Target.Sub(Id);

    /// <summary>Other words by which people and reports name it, in both languages; may be empty.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>How far its name, and which items stand under it, can be relied on.</summary>
    public Standing Standing { get; init; } = Standing.Unconfirmed;

    /// <summary>Where its name, and which items stand under it, come from; may be empty outside of a rule file.</summary>
    public string Source { get; init; } = "";
}
