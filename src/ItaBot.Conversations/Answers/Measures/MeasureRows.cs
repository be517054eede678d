using ItaBot.Conversations.Answers.Duties;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Measures;

/// <summary>Writes measures as rows of a card.</summary>
internal static class MeasureRows
{
    /// <summary>Adds a row for each measure: its number and title, its last day, how far it is, its owners.</summary>
    public static void AddMeasures(this Draft draft, Asked asked, Scorecard scorecard, IEnumerable<PlannedMeasure> measures)
    {
        foreach (var (measure, status) in measures)
        {
            draft.Row(new(
                Label(draft, asked, scorecard, measure),
                status is not null ? draft.Until(asked, status.Duty)
                    : measure.End is { } end ? asked.Say("measure.until", ("date", draft.Day(asked, scorecard.Rules.Year, end)))
                    : "",
                null,
                asked.Joined(
                    status is null ? null : draft.State(asked, status),
                    status is null ? null : draft.PutOff(asked, status.Duty),
                    status is not null ? asked.Owner(status) : asked.List(measure.Owners)),
                null)
            {
                Action = status is null ? null : asked.ShowOf(status.Duty),
            });
        }
    }

    private static string Label(Draft draft, Asked asked, Scorecard scorecard, Measure measure)
    {
        var title = measure.Title.Length > 0
            ? asked.Names.Add(measure.Title)
            : measure.Indicator is { } number && scorecard.Rules.FindIndicator(number) is { } indicator
                ? asked.Label(scorecard.Rules, indicator.Target)
                : "";
        return asked.Say(
            "measure.label",
            ("number", draft.Number(scorecard.Rules.Year, ItaBot.Scoring.Target.Total, FactKinds.Measure, measure.Number, Basis.Reported)),
            ("title", title));
    }
}
