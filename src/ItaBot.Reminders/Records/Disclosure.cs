namespace ItaBot.Reminders.Records;

/// <summary>Where an agency published what an OIT item asks for (การเปิดเผยข้อมูล).</summary>
/// <param name="FiscalYear">The fiscal year, Buddhist era, by whose rules the item has its number.</param>
/// <param name="Item">The item's id: <c>o13</c>.</param>
/// <param name="Link">The address, as it was entered.</param>
public sealed record Disclosure(int FiscalYear, string Item, string Link)
{
    /// <summary>The id of the officer who entered it; null where it was imported or nobody is known by name.</summary>
    public string? By { get; init; }

    /// <summary>When it was entered.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What was found when it was looked at last; null where nobody has looked yet.</summary>
    public LinkFinding? Found { get; init; }
}
