using ItaBot.Reminders;

namespace ItaBot.Conversations.Answers.Duties.Reminding;

/// <summary>The day on which somebody wants to hear again.</summary>
/// <param name="Wished">The day that they named.</param>
/// <param name="Until">The day that is recorded.</param>
/// <param name="Sent">The working day on which they hear.</param>
internal sealed record SnoozeDay(DateOnly Wished, DateOnly Until, DateOnly Sent)
{
    /// <summary>The day named; null where none was.</summary>
    public static DateOnly? WishedBy(Asked asked) => asked.Slots.Date ?? (asked.Slots.Days is { } days ? asked.Today.AddDays(days) : null);

    /// <summary>
    /// A day off moves to the working day before it; where that is not later than today, to the one after it.
    /// </summary>
    public static SnoozeDay Of(DateOnly wished, DateOnly today, ReminderData data)
    {
        var before = data.WorkingDays.OnOrBefore(wished);
        var after = data.WorkingDays.OnOrAfter(wished);
        return before > today ? new(wished, wished, before) : new(wished, after, after);
    }

    /// <summary>Why the day cannot be taken; null where it can, or none was named.</summary>
    public static string? ProblemOf(Draft draft, Asked asked) => WishedBy(asked) is { } day && day <= asked.Today
        ? asked.Say("act.snooze.past", ("date", draft.Today(asked, day)))
        : null;
}
