namespace ItaBot.Reminders.Calendar;

/// <summary>When people may be reminded: on working days between two times of day. The rest are quiet hours.</summary>
/// <param name="From">The first moment of a working day at which something may be sent.</param>
/// <param name="To">The moment from which on nothing is sent.</param>
public sealed record OfficeHours(TimeOnly From, TimeOnly To)
{
    // Whoever wants to hear late is told before the hours end, also where somebody looks only now and then who is to be told.
    private static readonly TimeSpan LastHalfHour = TimeSpan.FromMinutes(30);

    /// <summary>Whether something may be sent at a moment.</summary>
    public bool Open(DateTimeOffset moment, WorkingDays days, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone);
        var time = TimeOnly.FromTimeSpan(local.TimeOfDay);
        return time >= From && time < To && days.IsWorkingDay(DateOnly.FromDateTime(local.DateTime));
    }

    /// <summary>The time of day at which somebody is reminded who wishes for one: within the hours, and not just before they end.</summary>
    public TimeOnly Within(TimeOnly wish)
    {
        var latest = To.Add(-LastHalfHour);
        return wish < From ? From : wish > latest ? latest : wish;
    }
}
