namespace ItaBot.Scoring.Rules;

/// <summary>An item (ข้อ) in one rule year.</summary>
/// <param name="Id">For example <c>i10</c>: a letter for the tool and a number without leading zeros.</param>
/// <param name="Name">What it asks about or what must be disclosed, in a few words.</param>
/// <param name="Topic">The same in every year in which the item is about the same thing.</param>
/// <param name="Words">Other words by which people and reports name it, in both languages; may be empty.</param>
/// <param name="YesNo">Whether it is answered yes or no; false also where that is not known.</param>
/// <param name="Reversed">Whether much of what it asks about is bad, so that its points are reversed; false also where that is not known.</param>
/// <param name="Parts">The parts whose scores it is the mean of; empty where it has a single score.</param>
/// <param name="Standing">How far its number and wording can be relied on; its place has a standing with its group.</param>
/// <param name="Source">Where they come from.</param>
public sealed record ItemRule(
    string Id,
    LocalText Name,
    string Topic,
    IReadOnlyList<string> Words,
    bool YesNo,
    bool Reversed,
    IReadOnlyList<ItemPart> Parts,
    Standing Standing,
    string Source)
{
    /// <summary>How figures name it.</summary>
    public Target Target { get; } = Target.Item(Id);

    /// <summary>The tool that the letter of the id stands for.</summary>
    /// <exception cref="FormatException">The id begins with no tool's letter; no rule file can hold such an item.</exception>
    public Tool Tool => ItemId.ToolOf(Id);
}
