using System.Globalization;
using ItaBot.Reminders.Cadences;
using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Rules.Files;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Duties;

/// <summary>Reads <c>standing.yaml</c>.</summary>
public static class StandingDutiesReader
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"];

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cadences">The cadences that it may name.</param>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static StandingDuties Load(string path, CadenceBook cadences)
    {
        var root = ReminderFile.Open(path).WithKeys(["sources", "measureReports", "duties", "festivals"]);
        var sources = new SourceList(root.Map("sources"));
        return new(
            [.. root.Maps("duties").Select(map => Rule(map, cadences, sources))],
            Festivals(root.Map("festivals"), sources),
            Reports(root.Map("measureReports"), sources));
    }

    private static StandingRule Rule(DataMap map, CadenceBook cadences, SourceList sources)
    {
        map.WithKeys(["name", "th", "en", "cadence", .. Evidence.Keys], "weekday", "beforeFestivals", "evidence", "units");
        if (map.Has("weekday") == map.Has("beforeFestivals"))
        {
            throw map.Fault(map.Line, ReminderProblems.OneOfStanding);
        }

        return new(
            map.Slug("name"),
            map.Name(),
            map.Has("weekday") ? DayOfWeek.Monday + Array.IndexOf(Weekdays, ReminderFile.OneOf(map, "weekday", Weekdays)) : null,
            map.Has("beforeFestivals") ? map.Whole("beforeFestivals") : 0,
            ReminderFile.OneOf(map, "cadence", cadences.Names),
            map.Has("evidence") && map.Flag("evidence"),
            ReminderFile.Units(map),
            sources.Of(map));
    }

    private static IReadOnlyDictionary<int, IReadOnlyList<Festival>> Festivals(DataMap map, SourceList sources) => ReminderFile.ByYear(
        map, (year, key) => (IReadOnlyList<Festival>)[.. map.Maps(key).Select(entry => FestivalOf(entry, year, sources))]);

    private static Festival FestivalOf(DataMap map, int year, SourceList sources)
    {
        map.WithKeys(["day", "th", "en", .. Evidence.Keys]);
        return FiscalYears.Of(map.Day("day")) == year
            ? new(map.Day("day"), map.Name(), sources.Of(map))
            : throw map.Fault("day", ReminderProblems.OutsideYear(map.Text("day"), year));
    }

    private static ReportRule Reports(DataMap map, SourceList sources)
    {
        map.WithKeys(["months", "dueMonthsAfter", "evidence", .. Evidence.Keys]);
        var months = map.PointsList("months");
        return new(
            [
                .. months.Select(m => m.Points is >= 1 and <= 12 && decimal.IsInteger(m.Points)
                    ? (int)m.Points
                    : throw map.Fault(m.Line, ReminderProblems.Unknown(m.Points.ToString(CultureInfo.InvariantCulture), ["1–12"]))),
            ],
            map.Whole("dueMonthsAfter"),
            map.Flag("evidence"),
            sources.Of(map));
    }
}
