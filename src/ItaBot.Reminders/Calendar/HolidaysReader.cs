using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Rules.Files;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Calendar;

/// <summary>Reads <c>holidays.yaml</c>.</summary>
public static class HolidaysReader
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static Holidays Load(string path)
    {
        var root = ReminderFile.Open(path).WithKeys(["sources", "years"]);
        var sources = new SourceList(root.Map("sources"));
        var years = root.Map("years");
        var holidays = ReminderFile.ByYear(years, (year, key) => OfYear(years.Map(key), year, sources));
        return new(holidays.Keys, holidays.Values.SelectMany(h => h.Values));
    }

    private static Dictionary<DateOnly, Holiday> OfYear(DataMap map, int year, SourceList sources)
    {
        map.WithKeys([.. Evidence.Keys, "days"]);
        var evidence = sources.Of(map);
        var days = new Dictionary<DateOnly, Holiday>();
        foreach (var entry in map.Maps("days"))
        {
            var holiday = Read(entry, year, evidence, sources);
            if (!days.TryAdd(holiday.Day, holiday))
            {
                throw entry.Fault("day", ReminderProblems.Twice(entry.Text("day")));
            }
        }

        return days;
    }

    private static Holiday Read(DataMap entry, int year, Evidence evidence, SourceList sources)
    {
        entry.WithKeys(["day", "th", "en"], [.. Evidence.Keys]);
        var day = entry.Day("day");
        return FiscalYears.Of(day) == year
            ? new(day, entry.Name(), sources.OfOptional(entry) ?? evidence)
            : throw entry.Fault("day", ReminderProblems.OutsideYear(entry.Text("day"), year));
    }
}
