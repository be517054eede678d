using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders.Duties;

/// <summary>Reads <c>calendar.yaml</c>.</summary>
public static class ItaCalendarReader
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static ItaCalendar Load(string path)
    {
        var root = ReminderFile.Open(path).WithKeys(["sources", "usual", "years"]);
        var sources = root.Map("sources");
        var usual = root.Map("usual");
        List<UsualWindow> windows = [.. usual.Keys.Select(name => Usual(usual, name, sources))];
        var years = root.Map("years");
        return new(windows, ReminderFile.ByYear(years, (_, key) => Entered(years.Map(key), windows, sources)));
    }

    private static IReadOnlyList<ItaWindow> Entered(DataMap year, List<UsualWindow> usual, DataMap sources) =>
        [.. year.Keys.Select(name => Entered(year, name, usual, sources))];

    private static UsualWindow Usual(DataMap usual, string name, DataMap sources)
    {
        var map = usual.Map(name).WithKeys(["th", "en", "opens", "closes", "source"], "units");
        var window = new UsualWindow(
            usual.SlugKey(name),
            map.Name(),
            YearDayReader.OfMonth(map.Map("opens")),
            YearDayReader.OfMonth(map.Map("closes")),
            Source(map, sources),
            ReminderFile.Units(map));

        // Any year tells the order of two days of the fiscal year.
        const int AnyYear = 2569;
        return window.Opens.In(AnyYear) <= window.Closes.In(AnyYear) ? window : throw map.Fault("closes", ReminderProblems.DueBeforeStart);
    }

    private static ItaWindow Entered(DataMap year, string name, List<UsualWindow> usual, DataMap sources)
    {
        var known = usual.Find(u => u.Name == name);
        string[] title = ["th", "en"];
        var map = year.Map(name).WithKeys(
            [.. known is null ? title : [], "opens", "closes", "confirmed", "source"], [.. title, "units"]);
        var window = new ItaWindow(
            year.SlugKey(name),
            map.Has("th") ? map.Name() : known!.Title,
            map.Day("opens"),
            map.Day("closes"),
            map.Flag("confirmed"),
            Source(map, sources),
            map.Has("units") ? ReminderFile.Units(map) : known?.Units ?? []);
        return window.Opens <= window.Closes ? window : throw map.Fault("closes", ReminderProblems.DueBeforeStart);
    }

    private static string Source(DataMap map, DataMap sources) =>
        sources.Text(ReminderFile.OneOf(map, "source", [.. sources.Keys]));
}
