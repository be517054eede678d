using ItaBot.Reminders.Cadences;
using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Rules.Files;

namespace ItaBot.Reminders.Duties;

/// <summary>Reads <c>oit.yaml</c>.</summary>
public static class OitDutiesReader
{
    private const int MonthsOfYear = 12;

    private static readonly string[] Years = ["year", "previous"];

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cadences">The cadences that it may name.</param>
    /// <param name="calendar">The calendar whose windows it may name.</param>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static OitDuties Load(string path, CadenceBook cadences, ItaCalendar calendar)
    {
        var root = ReminderFile.Open(path).WithKeys(["sources", "rhythms", "items"]);
        var sources = new SourceList(root.Map("sources"));
        var rhythmMap = root.Map("rhythms");
        var rhythms = rhythmMap.Keys.ToDictionary(name => name, name => Rhythm(rhythmMap.Map(name), cadences, calendar, sources));
        var items = root.Map("items");
        return new(items.Keys.ToDictionary(topic => topic, topic => Item(items.Map(topic), rhythms, sources)), calendar);
    }

    private static OitRhythm Rhythm(DataMap map, CadenceBook cadences, ItaCalendar calendar, SourceList sources)
    {
        map.WithKeys(["cadence", .. Evidence.Keys], "months", "dueMonthsAfter", "start", "due");
        var cadence = ReminderFile.OneOf(map, "cadence", cadences.Names);
        var (recurs, yearly) = (map.Has("months") || map.Has("dueMonthsAfter"), map.Has("start") || map.Has("due"));
        if (recurs == yearly)
        {
            throw map.Fault(map.Line, ReminderProblems.OneOfRhythm);
        }

        if (yearly)
        {
            return new OitRhythm.Yearly(
                YearDayReader.Read(map.Map("start"), calendar.Names), YearDayReader.Read(map.Map("due"), calendar.Names), cadence, sources.Of(map));
        }

        var months = map.Whole("months");
        return months > 0 && MonthsOfYear % months == 0
            ? new OitRhythm.Recurring(months, map.Whole("dueMonthsAfter"), cadence, sources.Of(map))
            : throw map.Fault("months", ReminderProblems.Unknown(map.Text("months"), ["1", "2", "3", "4", "6", "12"]));
    }

    private static OitItem Item(DataMap map, Dictionary<string, OitRhythm> rhythms, SourceList sources)
    {
        map.WithKeys(["rhythm", "covers", .. Evidence.Keys], "units");
        return new(
            rhythms[ReminderFile.OneOf(map, "rhythm", rhythms.Keys)],
            ReminderFile.OneOf(map, "covers", Years) == "previous",
            ReminderFile.Units(map),
            sources.Of(map));
    }
}
