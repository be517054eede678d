using ItaBot.Reminders.Boards;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>Which duty somebody speaks of.</summary>
internal abstract record MeantDuty
{
    private MeantDuty()
    {
    }

    /// <summary>This one.</summary>
    /// <param name="Status">The duty.</param>
    /// <param name="AlsoOpen">Other due days of the same item that are open as well.</param>
    public sealed record Found(DutyStatus Status, IReadOnlyList<DutyStatus> AlsoOpen) : MeantDuty;

    /// <summary>They did not say.</summary>
    public sealed record NotSaid : MeantDuty;

    /// <summary>There is none, or none any more.</summary>
    public sealed record Unknown : MeantDuty;

    /// <summary>The duty that a question is about.</summary>
    public static MeantDuty Of(Asked asked) => asked.Slots switch
    {
        { Duty: { } key } => asked.Board.Find(key) is { } duty ? new Found(duty, []) : new Unknown(),
        { Measure: { } number } => OfMeasure(asked.Board, number) is { } duty ? new Found(duty, []) : new Unknown(),
        { Target: { Kind: TargetKind.Item } item } => OfItem(asked.Board, item),
        { Target: not null } => new Unknown(),
        _ => new NotSaid(),
    };

    /// <summary>The duty that a question is about; null where there is none or it was not said.</summary>
    public static DutyStatus? StatusOf(Asked asked) => (Of(asked) as Found)?.Status;

    private static DutyStatus? OfMeasure(DutyBoard board, int number) =>
        board.All.FirstOrDefault(s => DutyWords.IsMeasure(s.Duty) && DutyWords.MeasureOf(s.Duty) == number);

    private static MeantDuty OfItem(DutyBoard board, Target item)
    {
        var all = board.All.Where(s => DutyWords.IsOfItem(s.Duty) && s.Duty.Target == item).ToList();
        var open = all.Where(s => !s.IsDone && !(s.Duty.Start > board.Day)).ToList();

        // What is done already is spoken of again before what cannot be done yet.
        return open is [var first, .. var others] ? new Found(first, others)
            : (all.LastOrDefault(s => s.IsDone) ?? all.FirstOrDefault()) is { } only ? new Found(only, [])
            : new Unknown();
    }
}
