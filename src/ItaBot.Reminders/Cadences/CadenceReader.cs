using System.Globalization;
using ItaBot.Reminders.Calendar;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders.Cadences;

/// <summary>Reads <c>cadence.yaml</c>.</summary>
public static class CadenceReader
{
    private static readonly string[] Required = [CadenceBook.Usual, CadenceBook.Monthly, CadenceBook.Brief];

    /// <summary>Reads the file.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static CadenceBook Load(string path)
    {
        var root = ReminderFile.Open(path).WithKeys(["hours", "cadences", "notices"]);
        var cadences = root.Map("cadences");
        if (Required.FirstOrDefault(r => !cadences.Has(r)) is { } missing)
        {
            throw root.Fault("cadences", ReminderProblems.Lacking(missing));
        }

        return new(
            Hours(root.Map("hours")),
            cadences.Keys.Select(k => new Cadence(k, [.. cadences.Maps(k).Select(Step)])),
            Notices(root.Map("notices")));
    }

    private static Dictionary<string, int> Notices(DataMap map)
    {
        map.WithKeys([], [.. NoticeNames.All]);
        return map.Keys.ToDictionary(k => k, k => map.Map(k).WithKeys([], "every").Has("every") ? Positive(map.Map(k), "every") : 0);
    }

    private static OfficeHours Hours(DataMap map)
    {
        map.WithKeys(["from", "to"]);
        var (from, to) = (Time(map, "from"), Time(map, "to"));
        return from < to ? new(from, to) : throw map.Fault("to", ReminderProblems.OfficeHours);
    }

    private static TimeOnly Time(DataMap map, string key) =>
        TimeOnly.TryParseExact(map.Text(key), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw map.Fault(key, ReminderProblems.NotATime(map.Text(key)));

    private static CadenceStep Step(DataMap map)
    {
        map.WithKeys(["name"], "on", "before", "after", "every", "to", "warn");
        var (from, days) = Place(map);
        var every = map.Has("every") ? Positive(map, "every") : 0;
        var warning = map.Has("warn") ? map.Slug("warn") : null;
        return (every > 0 || warning is not null) && !map.Has("after")
            ? throw map.Fault(map.Line, ReminderProblems.OnlyAfter)
            : new(map.Slug("name"), To(map), from, days, every, warning);
    }

    private static (Anchor From, int Days) Place(DataMap map) => (map.Has("on"), map.Has("before"), map.Has("after")) switch
    {
        (true, false, false) => map.Text("on") switch
        {
            "start" => (Anchor.Start, 0),
            "due" => (Anchor.Due, 0),
            var other => throw map.Fault("on", ReminderProblems.Unknown(other, ["start", "due"])),
        },
        (false, true, false) => (Anchor.Due, -Positive(map, "before")),
        (false, false, true) => (Anchor.Due, Positive(map, "after")),
        _ => throw map.Fault(map.Line, ReminderProblems.OneOfStep),
    };

    private static Audience To(DataMap map) => !map.Has("to") ? Audience.Owner : map.Text("to") switch
    {
        "supervisor" => Audience.Supervisor,
        "executive" => Audience.Executive,
        var other => throw map.Fault("to", ReminderProblems.Unknown(other, ["supervisor", "executive"])),
    };

    private static int Positive(DataMap map, string key) =>
        map.Whole(key) is > 0 and var days ? days : throw map.Fault(key, ReminderProblems.Zero);
}
