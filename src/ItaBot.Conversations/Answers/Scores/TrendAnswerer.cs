using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Comparisons;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Scores;

/// <summary>A figure over all years on record.</summary>
internal sealed class TrendAnswerer : IAnswerer
{
    public string Intent => Intents.ScoreTrend;

    public Draft Answer(Asked asked) => asked.WithScorecard((draft, _) =>
    {
        var newest = asked.Years[^1];
        var target = asked.Slots.Target ?? (asked.Slots.Tool is { } tool ? Target.Of(tool) : Target.Total);
        if (!newest.Rules.Has(target))
        {
            draft.NoSuchTarget(asked, target, newest.Rules.Year);
            return;
        }

        var trend = Trend.Of(asked.Years, target);
        draft.Title = Title(draft, asked, newest, target, trend);
        draft.PassMark = newest.Rules.PassMark.Value;
        foreach (var point in trend.Points)
        {
            AddRow(draft, asked, point);
        }

        foreach (var year in trend.NotTheSame)
        {
            draft.Note(asked.Say("trend.notsame", ("target", asked.IdOf(target)), ("year", asked.Year(year))));
        }

        draft.Offer(asked, "action.total");
    });

    private static string Title(Draft draft, Asked asked, Scorecard newest, Target target, Trend trend)
    {
        var label = asked.Label(newest.Rules, target);
        return trend.Points switch
        {
            [] => asked.Say("trend.none", ("target", label), ("agency", asked.AgencyName)),
            [var only] => asked.Say("trend.one", ("target", label), ("agency", asked.AgencyName), ("year", asked.Year(only.FiscalYear))),
            [var first, .., var last] => asked.Say(
                (last.Figure.Shown - first.Figure.Shown) switch { > 0 => "trend.rose", < 0 => "trend.fell", _ => "trend.same" },
                ("target", label),
                ("agency", asked.AgencyName),
                ("first", asked.Year(first.FiscalYear)),
                ("before", draft.Score(asked.Of(first.FiscalYear)!, first.Figure)),
                ("last", asked.Year(last.FiscalYear)),
                ("score", draft.Score(asked.Of(last.FiscalYear)!, last.Figure)),
                ("difference", draft.Difference(last.FiscalYear, target, last.Figure.Shown!.Value - first.Figure.Shown!.Value))),
        };
    }

    private static void AddRow(Draft draft, Asked asked, TrendPoint point)
    {
        var scorecard = asked.Of(point.FiscalYear)!;
        var isTotal = point.Figure.Target == Target.Total;
        draft.Row(new(
            asked.Say("trend.year", ("year", asked.Year(point.FiscalYear))),
            draft.Score(scorecard, point.Figure),
            point.Figure.Shown,
            isTotal && scorecard.Level.Shown is { } level
                ? asked.Say("trend.level", ("level", draft.Level(asked, scorecard.Rules, level, scorecard.Level.Basis)))
                : null,
            point.Figure.Shown >= scorecard.Rules.PassMark.Value));
        draft.AddBasis(asked, scorecard, point.Figure);
    }
}
