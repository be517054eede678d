using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Measures;

/// <summary>Writes measures as rows of a card.</summary>
internal static class MeasureRows
{
    /// <summary>Adds a row for each measure: its number and title, its last day, its owners.</summary>
    public static void AddMeasures(this Draft draft, Asked asked, Scorecard scorecard, IEnumerable<Measure> measures)
    {
        foreach (var measure in measures)
        {
            draft.Row(new(
                Label(draft, asked, scorecard, measure),
                measure.End is { } end ? asked.Say("measure.until", ("date", draft.Day(asked, scorecard.Rules.Year, end))) : "",
                null,
                measure.Owners.Count == 0 ? null : asked.Names.Add(string.Join(asked.Say("list.separator"), measure.Owners)),
                null));
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
