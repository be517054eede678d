namespace ItaBot.Reminders.Duties;

/// <summary>A day by which a measure is to be reported on or followed up.</summary>
/// <param name="Kind">What follows the measure in the duty's id: <c>report-6m</c>, <c>report</c>, <c>monthly</c>.</param>
/// <param name="Months">After how many months of the measure; null where it is no such report.</param>
/// <param name="Due">The day.</param>
/// <param name="Line">The line that says so; null where none does.</param>
internal sealed record MonitoringDate(string Kind, int? Months, DateOnly Due, string? Line)
{
    /// <summary>The measure itself rather than its monitoring.</summary>
    public const string Measure = "";

    /// <summary>What is done every month.</summary>
    public const string Monthly = "monthly";

    /// <summary>A report that is not of a number of months.</summary>
    public const string Report = "report";
}
