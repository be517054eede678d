namespace ItaBot.Reminders.Duties;

/// <summary>First and last days of months.</summary>
internal static class YearMonths
{
    public static DateOnly FirstDay(DateOnly day) => new(day.Year, day.Month, 1);

    public static DateOnly LastDay(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>How many months lie between the months of two days.</summary>
    public static int Between(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
