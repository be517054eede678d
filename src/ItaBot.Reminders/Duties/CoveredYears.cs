using ItaBot.Scoring;

namespace ItaBot.Reminders.Duties;

/// <summary>Of which fiscal year the published content of an OIT item must be.</summary>
/// <param name="duties">The duties of the items.</param>
public sealed class CoveredYears(CommonDuties duties)
{
    /// <summary>The fiscal year, Buddhist era, that an item must cover by its latest period; null where that is not known.</summary>
    /// <param name="fiscalYear">The fiscal year, Buddhist era, by whose rules the item has its number.</param>
    /// <param name="item">The item's id: <c>o13</c>.</param>
    public int? Of(int fiscalYear, string item)
    {
        var target = Target.Item(item);
        return duties.Of(fiscalYear).LastOrDefault(p => p.Target == target)?.Covers;
    }
}
