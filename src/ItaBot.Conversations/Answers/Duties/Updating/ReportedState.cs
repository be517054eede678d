using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;

namespace ItaBot.Conversations.Answers.Duties.Updating;

/// <summary>How far somebody says that a duty is, and what they show for it.</summary>
internal static class ReportedState
{
    /// <summary>The state; null where it was not said. An item that "was updated" is done.</summary>
    public static DutyState? Of(Asked asked) => asked.Slots.Status switch
    {
        MeasureStatus.NotStarted => DutyState.NotStarted,
        MeasureStatus.InProgress => DutyState.InProgress,
        MeasureStatus.Done => DutyState.Done,
        _ => MeantDuty.StatusOf(asked) is { } status && DutyWords.IsOfItem(status.Duty) ? DutyState.Done : null,
    };

    /// <summary>Whether a link or a note is still to be asked for.</summary>
    public static bool LacksEvidence(Asked asked, DutyStatus status) =>
        Of(asked) == DutyState.Done && !status.IsDone && status.Duty.NeedsEvidence
        && asked.Slots.Url is null && asked.Slots.Note is null && status.Record.Links.Count == 0;

    /// <summary>The link that is published for the item already; null for none.</summary>
    public static string? PublishedLinkOf(Asked asked, Duty duty) => DutyWords.IsOfItem(duty)
        ? asked.Board.Agency.Notes.Of(duty.FiscalYear, duty.Target!.Id)?.Link
        : null;
}
