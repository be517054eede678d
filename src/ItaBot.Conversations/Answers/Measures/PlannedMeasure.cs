using System.Diagnostics;
using System.Globalization;
using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Measures;

/// <summary>A measure with how far it is.</summary>
/// <param name="Measure">The measure as published.</param>
/// <param name="Status">How far it is and whose; null where that is not kept, as of measures that a later report replaced.</param>
internal sealed record PlannedMeasure(Measure Measure, DutyStatus? Status)
{
    /// <summary>The measures of an assessment that the question's slots select, in the report's order.</summary>
    public static IReadOnlyList<PlannedMeasure> Of(Asked asked, Scorecard scorecard) =>
    [
        .. scorecard.Assessment.Measures
            .Where(m => asked.Slots.Measure is not { } number || m.Number == number)
            .Where(m => asked.Slots.Target is not { } target || IsFor(scorecard.Rules, m, target))
            .Select(m => new PlannedMeasure(m, StatusOf(asked, scorecard, m)))
            .Where(m => m.IsWhose(asked))
            .Where(m => asked.Slots.Status is not { } status || m.Status is not { } known || Is(known.Record.State, status)),
    ];

    private static DutyStatus? StatusOf(Asked asked, Scorecard scorecard, Measure measure) =>
        asked.Board.Agency.Measures?.FiscalYear == scorecard.Rules.Year
            ? asked.Board.All.FirstOrDefault(d => d.Duty.Id == string.Create(CultureInfo.InvariantCulture, $"measure:{measure.Number}"))
            : null;

    private bool IsWhose(Asked asked) => Status is { } status
        ? asked.Whose([status]).Any()
        : asked.Slots.Owner is not { } owner || asked.Board.Owners.Include(Measure.Owners, owner);

    // Putting a measure off says nothing of whether anybody began: it is not done, and it is looked for among those not begun.
    private static bool Is(DutyState state, MeasureStatus status) => status switch
    {
        MeasureStatus.Done => state == DutyState.Done,
        MeasureStatus.InProgress => state == DutyState.InProgress,
        MeasureStatus.NotStarted => state is DutyState.NotStarted or DutyState.Postponed,
        _ => throw new UnreachableException(),
    };

    private static bool IsFor(RuleYear rules, Measure measure, Target target) =>
        target.Kind is TargetKind.Total or TargetKind.Tool || !rules.Has(target)
            ? target.Kind == TargetKind.Total || (measure.Indicator is { } number && rules.FindIndicator(number)?.Tool.ToString() == target.Id)
            : measure.Indicator == rules.IndicatorOf(target);
}
