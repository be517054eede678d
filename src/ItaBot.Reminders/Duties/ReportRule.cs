using ItaBot.Scoring.Rules.Files;

namespace ItaBot.Reminders.Duties;

/// <summary>When measures are reported on.</summary>
/// <param name="Months">After how many months of a measure, where it lasts so long.</param>
/// <param name="DueMonthsAfter">At the end of which month after that the report is due.</param>
/// <param name="NeedsEvidence">Whether a link to the report is asked for.</param>
/// <param name="Evidence">How far that can be relied on.</param>
public sealed record ReportRule(IReadOnlyList<int> Months, int DueMonthsAfter, bool NeedsEvidence, Evidence Evidence)
{
    /// <summary>The day on which the report on a number of months is due.</summary>
    public DateOnly DueAfter(DateOnly start, int months) =>
        YearMonths.LastDay(start.AddMonths(months).AddDays(-1).AddMonths(DueMonthsAfter));
}
