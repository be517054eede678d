using System.Globalization;
using ItaBot.Scoring.Thai;

namespace ItaBot.Conversations.Answers;

/// <summary>How days and times are written in replies.</summary>
public static class Dates
{
    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    /// <summary>The day that it is in Thailand, which has one time zone and no clock changes.</summary>
    public static DateOnly In(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Bangkok).DateTime);

    /// <summary>A day: <c>31 มี.ค. 2569</c>, in English <c>31 March 2026</c>.</summary>
    public static string Text(string locale, DateOnly day) => DayText.Of(day, locale);

    /// <summary>The time of day in Thailand, on a clock of 24 hours: <c>14:05</c>.</summary>
    public static string Time(DateTimeOffset moment) => moment.ToOffset(Bangkok).ToString("HH:mm", CultureInfo.InvariantCulture);
}
