using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Scores;

/// <summary>The score of the total, a tool, an indicator, a sub-indicator or an item, with what stands below it.</summary>
internal sealed class ShowAnswerer : IAnswerer
{
    public string Intent => Intents.ScoreShow;

    public Draft Answer(Asked asked) => asked.WithScorecard((draft, scorecard) =>
    {
        if (asked.Slots is { Target: null, Among: { Count: > 0 } } or { Target: null, Level: not null })
        {
            AddSeveral(draft, asked, scorecard);
            return;
        }

        var target = asked.Slots.Target ?? (asked.Slots.Tool is { } tool ? Target.Of(tool) : Target.Total);
        if (!scorecard.Rules.Has(target))
        {
            draft.NoSuchTarget(asked, target, scorecard.Rules.Year);
            return;
        }

        var figure = scorecard[target];
        if (figure.Shown is null)
        {
            AddUnknown(draft, asked, scorecard, target);
            return;
        }

        draft.Title = target == Target.Total ? Total(draft, asked, scorecard) : One(draft, asked, scorecard, figure);
        AddFigure(draft, asked, scorecard, figure);
        draft.AddFigures(asked, scorecard, RuleTree.Below(scorecard.Rules, target).Select(t => scorecard[t]));
        draft.AddPassMarkDoubt(scorecard.Rules);
        AddActions(draft, asked, target);
    });

    private static void AddSeveral(Draft draft, Asked asked, Scorecard scorecard)
    {
        var selection = FigureSelection.Of(asked, scorecard);
        draft.Title = asked.Say(
            selection.Known.Count == 0 ? "below.notpublished" : "show.several",
            ("agency", asked.AgencyName),
            ("year", asked.Year(scorecard.Rules.Year)),
            ("count", draft.Number(scorecard.Rules.Year, Target.Total, FactKinds.Count, selection.Known.Count)),
            ("unit", asked.Unit(selection.Kind, selection.Known.Count)));
        draft.AddFigures(asked, scorecard, selection.Known);
        draft.AddPassMarkDoubt(scorecard.Rules);
        selection.AddPartlyPublished(draft, asked);
        draft.Offer(asked, "action.itemsbelow");
        draft.Offer(asked, "action.total");
    }

    private static string Total(Draft draft, Asked asked, Scorecard scorecard)
    {
        var passes = scorecard.Total.Shown >= scorecard.Rules.PassMark.Value;
        var key = scorecard.Level.Shown is null ? "show.totalnolevel" : passes ? "show.total" : "show.totalfails";
        return asked.Say(
            key,
            ("agency", asked.AgencyName),
            ("year", asked.Year(scorecard.Rules.Year)),
            ("score", draft.Score(scorecard, scorecard.Total)),
            ("level", scorecard.Level.Shown is { } level ? draft.Level(asked, scorecard.Rules, level, scorecard.Level.Basis) : ""),
            ("mark", draft.Number(scorecard.Rules.Year, Target.Total, FactKinds.Threshold, scorecard.Rules.PassMark.Value, Basis.Reported)));
    }

    private static string One(Draft draft, Asked asked, Scorecard scorecard, Figure figure) => asked.Say(
        figure.Shown >= scorecard.Rules.PassMark.Value ? "show.passes" : "show.fails",
        ("target", asked.Label(scorecard.Rules, figure.Target)),
        ("agency", asked.AgencyName),
        ("year", asked.Year(scorecard.Rules.Year)),
        ("score", draft.Score(scorecard, figure)),
        ("mark", draft.Number(scorecard.Rules.Year, Target.Total, FactKinds.Threshold, scorecard.Rules.PassMark.Value, Basis.Reported)));

    // The figure of the title has no row of its own unless it has parts, so what it rests on stands in the notes.
    private static void AddFigure(Draft draft, Asked asked, Scorecard scorecard, Figure figure)
    {
        if (figure.Target.Kind == TargetKind.Item)
        {
            draft.AddFigures(asked, scorecard, [figure]);
            return;
        }

        if (figure.Basis == Basis.Computed)
        {
            draft.Note(asked.Say("note.computed"));
            draft.AddDoubts(scorecard.Rules, figure.Doubts);
        }
        else if (figure.Computed is { } computed && computed != figure.Reported)
        {
            draft.Note(asked.Say("note.differs", ("score", draft.Computed(scorecard, figure))));
            draft.AddDoubts(scorecard.Rules, figure.Doubts);
        }

        if (figure.Target == Target.Total && scorecard.Level is { Basis: Basis.Computed, Shown: not null })
        {
            draft.AddDoubts(scorecard.Rules, scorecard.Level.Doubts);
        }
    }

    private static void AddUnknown(Draft draft, Asked asked, Scorecard scorecard, Target target)
    {
        draft.Title = asked.Say(
            "show.unknown",
            ("target", asked.Label(scorecard.Rules, target)),
            ("agency", asked.AgencyName),
            ("year", asked.Year(scorecard.Rules.Year)));
        if (RuleTree.Above(scorecard.Rules, target).FirstOrDefault(t => scorecard[t].Shown is not null) is { } above)
        {
            draft.AddFigures(asked, scorecard, [scorecard[above]]);
        }
    }

    private static void AddActions(Draft draft, Asked asked, Target target)
    {
        if (target.Kind is TargetKind.Item or TargetKind.Indicator or TargetKind.Sub)
        {
            draft.Offer(asked, "action.explain", ("target", asked.IdOf(target)));
        }

        draft.Offer(asked, "action.itemsbelow");
        draft.Offer(asked, target == Target.Total ? "action.weakest" : "action.total");
    }
}
