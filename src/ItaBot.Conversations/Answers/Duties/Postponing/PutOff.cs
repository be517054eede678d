using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;

namespace ItaBot.Conversations.Answers.Duties.Postponing;

/// <summary>The day to which somebody wants to put a duty off.</summary>
internal static class PutOff
{
    /// <summary>The day; null where none was said. Days are counted from the due day, of what is overdue from today.</summary>
    public static DateOnly? DayOf(Asked asked, Duty duty) => asked.Slots switch
    {
        { Date: { } date } => date,
        { Days: { } days } => (duty.Due > asked.Today ? duty.Due : asked.Today).AddDays(days),
        _ => null,
    };

    /// <summary>Why the day cannot be taken; null where it can, or none was said.</summary>
    public static string? ProblemOf(Draft draft, Asked asked, Duty duty) => DayOf(asked, duty) switch
    {
        { } day when day < asked.Today => asked.Say("act.postpone.past", ("date", draft.Day(asked, duty, day))),
        { } day when day <= duty.Due => asked.Say(
            "act.postpone.notlater", ("date", draft.Day(asked, duty, day)), ("due", draft.Day(asked, duty, duty.Due))),
        _ => null,
    };

    /// <summary>Whether somebody may answer the wish to put a duty off.</summary>
    public static bool IsDecider(Asked asked, DutyStatus status) =>
        asked.Me is { } me && asked.Board.Deciders(status).Any(d => Person.IdComparer.Equals(d.Id, me.Id));

    /// <summary>Whether whoever speaks is to answer a wish that waits, rather than to have one.</summary>
    public static bool IsToDecide(Asked asked, DutyStatus status) =>
        status.Record.Wish is not null && asked.Slots is { Days: null, Date: null } && IsDecider(asked, status);
}
