using ItaBot.Documents;
using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Calendar;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Reminders.Tests.Support;

/// <summary>The data that are delivered with the program, and the samples.</summary>
internal static class Delivered
{
    public static WorkingDays Days { get; } = new(HolidaysReader.Load(PathOf("holidays.yaml")));

    public static CadenceBook Cadences { get; } = CadenceReader.Load(PathOf("cadence.yaml"));

    public static RuleBook Rules { get; } = RuleBookReader.Load(RuleBookReader.DefaultDirectory);

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "dialogs", "reminders", file);

    public static Assessment Sample(string name) =>
        AssessmentJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", $"{name}.json")));
}
