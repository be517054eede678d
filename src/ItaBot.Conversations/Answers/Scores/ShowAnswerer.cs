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
        if (target != Target.Total)
        {
            draft.AddPassMarkDoubt(asked, scorecard.Rules);
        }

        AddActions(draft, asked, target);
    });

    private static string Total(Draft draft, Asked asked, Scorecard scorecard)
    {
        var score = draft.Score(scorecard, scorecard.Total);
        return scorecard.Level.Shown is { } level
            ? asked.Say(
                "show.total",
                ("agency", asked.AgencyName),
                ("year", asked.Year(scorecard.Rules.Year)),
                ("score", score),
                ("level", draft.Level(asked, scorecard.Rules, level, scorecard.Level.Basis)))
            : asked.Say("show.totalnolevel", ("agency", asked.AgencyName), ("year", asked.Year(scorecard.Rules.Year)), ("score", score));
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
            draft.AddDoubts(asked, scorecard.Rules, figure.Doubts);
        }
        else if (figure.Computed is { } computed && computed != figure.Reported)
        {
            draft.Note(asked.Say("note.differs", ("score", draft.Computed(scorecard, figure))));
            draft.AddDoubts(asked, scorecard.Rules, figure.Doubts);
        }

        if (figure.Target == Target.Total && scorecard.Level is { Basis: Basis.Computed, Shown: not null })
        {
            draft.AddDoubts(asked, scorecard.Rules, scorecard.Level.Doubts);
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
