using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>The days that a question about due duties means, with the first line of its answer.</summary>
/// <param name="Period">The period that it states; null for none.</param>
/// <param name="Days">The days.</param>
internal sealed record DueSpan(Period? Period, PeriodDays Days)
{
    private const int Usual = 30;

    /// <summary>What is to come where a question states no period.</summary>
    public static Period Coming { get; } = Period.Within(Usual);

    /// <summary>The days of a question: where it states none, what is overdue and what the next days bring.</summary>
    public static DueSpan Of(Asked asked) => asked.Slots.Period is { } period
        ? new(period, PeriodDays.Of(period, asked.Today))
        : new(null, PeriodDays.Of(Coming, asked.Today) with { First = null });

    /// <summary>Those of some duties that are due in it and are not done.</summary>
    public IReadOnlyList<DutyStatus> Of(IEnumerable<DutyStatus> duties) => [.. duties.Where(d => !d.IsDone && Days.Holds(d.Duty.Due))];

    /// <summary>How many are due, and how many overdue.</summary>
    public string Title(Draft draft, Asked asked, int overdue, int coming)
    {
        var isOnlyOverdue = Period == Period.Overdue;
        var key = (overdue, coming) switch
        {
            (0, 0) => isOnlyOverdue ? "nonelate" : "none",
            (_, 0) => isOnlyOverdue ? "onlylate" : "lateonly",
            (0, _) => "some",
            _ => "late",
        };
        return asked.Say(
            $"board.due.{key}",
            ("subject", asked.Subject()),
            ("span", isOnlyOverdue ? "" : Text(draft, asked)),
            ("overdue", Count(draft, asked, overdue)),
            ("count", Count(draft, asked, coming)));
    }

    private string Text(Draft draft, Asked asked)
    {
        var year = asked.Today.FiscalYear();
        var last = draft.Day(asked, year, Days.Last);
        return Days.First is not { } first ? asked.Say("board.span.until", ("last", last))
            : first == Days.Last ? asked.Say("board.span.day", ("last", last))
            : asked.Say("board.span.days", ("first", draft.Day(asked, year, first)), ("last", last));
    }

    private static string Count(Draft draft, Asked asked, int count) =>
        count == 0 ? "" : draft.Number(asked.Today.FiscalYear(), Target.Total, FactKinds.Count, count);
}
