using ItaBot.Reminders.Boards;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>The duties that are offered to somebody who did not say which one.</summary>
internal static class OpenDuties
{
    private const int Offered = 4;

    /// <summary>The measures themselves, without their reports: the speaker's own open ones, or else the most urgent.</summary>
    public static IReadOnlyList<DutyStatus> Measures(Asked asked) =>
        Of(asked, s => DutyWords.IsMeasure(s.Duty));

    /// <summary>One due day of each OIT item that can be done by now: the speaker's own open ones, or else the most urgent.</summary>
    public static IReadOnlyList<DutyStatus> Items(Asked asked) =>
        Of(asked, s => DutyWords.IsOfItem(s.Duty) && !(s.Duty.Start > asked.Today));

    private static IReadOnlyList<DutyStatus> Of(Asked asked, Func<DutyStatus, bool> isOffered)
    {
        var open = asked.Board.All.Where(s => !s.IsDone && isOffered(s)).DistinctBy(s => s.Duty.Id).ToList();
        var own = asked.Me is { } me ? open.Where(s => s.IsOf(me.Id)).ToList() : [];
        return [.. (own.Count > 0 ? own : open).OrderBy(s => s.Duty.Due).Take(Offered)];
    }
}
