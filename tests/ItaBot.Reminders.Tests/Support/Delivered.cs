using ItaBot.Documents;
using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Calendar;
using ItaBot.Reminders.Duties;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Reminders.Tests.Support;

/// <summary>The data that are delivered with the program, and the samples.</summary>
internal static class Delivered
{
    public static ReminderData Data { get; } = ReminderData.Load(ReminderData.DefaultDirectory);

    public static WorkingDays Days => Data.WorkingDays;

    public static CadenceBook Cadences => Data.Cadences;

    public static RuleBook Rules { get; } = RuleBookReader.Load(RuleBookReader.DefaultDirectory);

    public static CommonDuties Common { get; } = new(Rules, Data.Oit, Data.Calendar, Data.Standing);

    public static Assessment Sample(string name) =>
        AssessmentJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", $"{name}.json")));
}
