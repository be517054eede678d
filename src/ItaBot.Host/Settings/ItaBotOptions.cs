using ItaBot.Scoring.Thai;

namespace ItaBot.Host.Settings;

/// <summary>The settings that belong to no feature; they stand at the top of the file.</summary>
internal sealed class ItaBotOptions
{
    /// <summary>The id of the agency that is meant where nobody names one.</summary>
    public string Agency { get; set; } = "klong-mueang";

    /// <summary>The time zone of the people, as an IANA name: a moment without an offset is in it.</summary>
    public string TimeZone { get; set; } = "Asia/Bangkok";

    /// <summary><see cref="TimeZone"/> as the system knows it.</summary>
    /// <exception cref="TimeZoneNotFoundException">The system does not know it.</exception>
    public TimeZoneInfo ReadTimeZone() => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    /// <summary>The day of a moment, as the people have it.</summary>
    /// <exception cref="TimeZoneNotFoundException">The system does not know the time zone.</exception>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, ReadTimeZone()).DateTime);

    /// <summary>The fiscal year of today, Buddhist era.</summary>
    /// <exception cref="TimeZoneNotFoundException">The system does not know the time zone.</exception>
    public int FiscalYearOf(TimeProvider clock) => FiscalYears.Of(DayOf(clock.GetUtcNow()));
}
