using ItaBot.Reminders.Duties;

namespace ItaBot.Storage.Sqlite.Reminders;

/// <summary>By which values a duty's rows are found.</summary>
internal static class SqliteDutyKey
{
    /// <summary>The values of <c>@agencyId</c>, <c>@duty</c>, <c>@fiscalYear</c> and <c>@due</c>.</summary>
    public static (string Name, object? Value)[] Of(string agencyId, DutyKey duty) =>
    [
        ("@agencyId", agencyId),
        ("@duty", duty.Id),
        ("@fiscalYear", duty.FiscalYear),
        ("@due", DayText.Of(duty.Due)),
    ];
}
