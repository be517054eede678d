using System.Diagnostics;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>The days that a period in words covers.</summary>
/// <param name="First">The first day; null for everything before <paramref name="Last"/>.</param>
/// <param name="Last">The last day.</param>
internal sealed record PeriodDays(DateOnly? First, DateOnly Last)
{
    /// <summary>Resolves a period against a day; weeks begin on Monday.</summary>
    public static PeriodDays Of(Period period, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var month = new DateOnly(today.Year, today.Month, 1);
        return period switch
        {
            { Days: { } days } => new(today, today.AddDays(days)),
            _ when period == Period.Overdue => new(null, today.AddDays(-1)),
            _ when period == Period.Today => new(today, today),
            _ when period == Period.ThisWeek => new(monday, monday.AddDays(6)),
            _ when period == Period.NextWeek => new(monday.AddDays(7), monday.AddDays(13)),
            _ when period == Period.ThisMonth => new(month, month.AddMonths(1).AddDays(-1)),
            _ when period == Period.NextMonth => new(month.AddMonths(1), month.AddMonths(2).AddDays(-1)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether a day lies in it.</summary>
    public bool Holds(DateOnly day) => (First is null || day >= First) && day <= Last;
}
