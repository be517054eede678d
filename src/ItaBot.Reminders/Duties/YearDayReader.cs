using System.Globalization;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders.Duties;

/// <summary>Reads the days of every fiscal year.</summary>
internal static class YearDayReader
{
    /// <summary>A day of a month, or the edge of one of the windows that every year has.</summary>
    public static YearDay Read(DataMap map, IReadOnlyCollection<string> windows)
    {
        map.WithKeys([], "month", "day", "opens", "closes", "before");
        var (month, opens, closes) = (map.Has("month"), map.Has("opens"), map.Has("closes"));
        return (month, opens, closes) switch
        {
            (true, false, false) => OfMonth(map),
            (false, true, false) or (false, false, true) => new YearDay.OfWindow(
                ReminderFile.OneOf(map, opens ? "opens" : "closes", windows), opens, map.Has("before") ? map.Whole("before") : 0),
            _ => throw map.Fault(map.Line, ReminderProblems.OneOfDay),
        };
    }

    /// <summary>A day of a month.</summary>
    public static YearDay.OfMonth OfMonth(DataMap map)
    {
        map.WithKeys(["month", "day"]);
        var month = map.Whole("month");
        if (month is < 1 or > 12)
        {
            throw map.Fault("month", ReminderProblems.Unknown(map.Text("month"), ["1–12"]));
        }

        // 29 February is a day of some years; it is the last of its month in the others.
        const int LeapYear = 2000;
        return map.Text("day") == "last"
            ? new(month, null)
            : map.Whole("day") is var day && day >= 1 && day <= DateTime.DaysInMonth(LeapYear, month)
                ? new(month, day)
                : throw map.Fault("day", ReminderProblems.Unknown(
                    map.Text("day"), [$"1–{DateTime.DaysInMonth(LeapYear, month).ToString(CultureInfo.InvariantCulture)}", "last"]));
    }
}
