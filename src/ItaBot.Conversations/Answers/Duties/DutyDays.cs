using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Thai;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>Says by when duties are to be done.</summary>
internal static class DutyDays
{
    /// <summary>The fiscal year of a day, Buddhist era.</summary>
    public static int FiscalYear(this DateOnly day) => FiscalYears.Of(day);

    /// <summary>Whether the due day of a duty may be another: it was put off by nobody, and no source states it.</summary>
    public static bool IsUnsure(Duty duty) => duty.PutOffTo is null && duty.Plan.Evidence.Standing != Standing.Found;

    /// <summary>How many days are left or overdue, and the due day; with a mark where that is not sure.</summary>
    public static string When(this Draft draft, Asked asked, Duty duty)
    {
        var left = duty.Due.DayNumber - asked.Today.DayNumber;
        var key = left switch
        {
            < 0 => "overdue",
            0 => "today",
            1 => "tomorrow",
            _ => "left",
        };
        var days = left is 0 or 1 ? "" : draft.Number(duty.FiscalYear, duty.Target ?? Scoring.Target.Total, FactKinds.Days, Math.Abs(left));
        return draft.Marked(asked, duty, asked.Say($"board.when.{key}", ("days", days), ("due", draft.Day(asked, duty.FiscalYear, duty.Due))));
    }

    /// <summary>The due day of a duty, with a mark where it is not sure.</summary>
    public static string Until(this Draft draft, Asked asked, Duty duty) =>
        draft.Marked(asked, duty, asked.Say("measure.until", ("date", draft.Day(asked, duty.FiscalYear, duty.Due))));

    /// <summary>Says once under an answer what the mark means, where it is used.</summary>
    public static void AddUnsure(this Draft draft, Asked asked, IEnumerable<DutyStatus> duties)
    {
        if (duties.Any(d => IsUnsure(d.Duty)))
        {
            draft.Note(asked.Say("board.unsure.note"));
        }
    }

    private static string Marked(this Draft draft, Asked asked, Duty duty, string text) =>
        IsUnsure(duty) ? asked.Say("board.unsure.mark", ("text", text)) : text;
}
