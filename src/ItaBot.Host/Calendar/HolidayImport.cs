using ItaBot.Documents.Tables;
using ItaBot.Reminders.Calendar;

namespace ItaBot.Host.Calendar;

/// <summary>What came of a table of holidays.</summary>
internal abstract record HolidayImport
{
    private HolidayImport() { }

    /// <summary>It can be stored.</summary>
    /// <param name="Holidays">Its holidays, without those on weekends.</param>
    /// <param name="Replaced">How many of them were imported before.</param>
    /// <param name="OnWeekends">How many lie on weekends, on which offices are closed anyway.</param>
    /// <param name="Ignored">The headings that stand for nothing.</param>
    public sealed record Taken(IReadOnlyList<Holiday> Holidays, int Replaced, int OnWeekends, IReadOnlyList<string> Ignored) : HolidayImport;

    /// <summary>It cannot.</summary>
    /// <param name="Problems">Why, in the order of the lines.</param>
    public sealed record Refused(IReadOnlyList<TableProblem> Problems) : HolidayImport;
}
