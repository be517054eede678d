using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Calendar;
using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Links.Wording;
using ItaBot.Reminders.Owners;
using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Rules;

namespace ItaBot.Reminders;

/// <summary>What an officer can change about reminders, read from <c>dialogs/reminders</c>.</summary>
/// <param name="WorkingDays">Working days and holidays.</param>
/// <param name="Cadences">When people are reminded.</param>
/// <param name="Calendar">The ITA calendar.</param>
/// <param name="Oit">The rhythms of the OIT items.</param>
/// <param name="Standing">The standing duties.</param>
/// <param name="Measures">The duties of measures.</param>
/// <param name="Units">How units are spelled.</param>
/// <param name="Words">The wording of digests.</param>
/// <param name="LinkWords">What is said of published links.</param>
public sealed record ReminderData(
    WorkingDays WorkingDays,
    CadenceBook Cadences,
    ItaCalendar Calendar,
    OitDuties Oit,
    StandingDuties Standing,
    MeasureDuties Measures,
    UnitNames Units,
    DigestWords Words,
    LinkWords LinkWords)
{
    /// <summary>The folder that is delivered beside the program.</summary>
    public static string DefaultDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs", "reminders");

    /// <summary>Reads all files of a folder.</summary>
    /// <exception cref="DataFileException">One is missing or broken.</exception>
    public static ReminderData Load(string directory)
    {
        var days = new WorkingDays(HolidaysReader.Load(Path.Combine(directory, "holidays.yaml")));
        var cadences = CadenceReader.Load(Path.Combine(directory, "cadence.yaml"));
        var calendar = ItaCalendarReader.Load(Path.Combine(directory, "calendar.yaml"));
        var oit = OitDutiesReader.Load(Path.Combine(directory, "oit.yaml"), cadences, calendar);
        var standing = StandingDutiesReader.Load(Path.Combine(directory, "standing.yaml"), cadences);
        var units = UnitNamesReader.Load(Path.Combine(directory, "units.yaml"));
        var words = DigestWordsReader.Load(Path.Combine(directory, "digest.yaml"));
        return new(days, cadences, calendar, oit, standing, new(standing.Reports), units, words, LinkWordsReader.Load(Path.Combine(directory, "link-words.yaml")));
    }

    /// <summary>The duties that are the same for every agency.</summary>
    public CommonDuties DutiesOfAll(RuleBook rules) => new(rules, Oit, Calendar, Standing);

    /// <summary>The same with holidays that were imported.</summary>
    public ReminderData With(IReadOnlyList<Holiday> imported) => this with { WorkingDays = WorkingDays.With(imported) };
}
