using System.Diagnostics;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Reconciling;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Planning;

/// <summary>Whether the published figures agree with the computed ones.</summary>
internal sealed class ReconcileAnswerer : IAnswerer
{
    private const int Explanations = 2;

    public string Intent => Intents.ScoreReconcile;

    public bool ForOfficers => true;

    public Draft Answer(Asked asked) => asked.WithScorecard((draft, scorecard) =>
    {
        var year = scorecard.Rules.Year;
        var found = Reconciliation.Of(scorecard, asked.Rules);
        var key = found switch { { Compared: 0 } => "reconcile.nothing", { Differences.Count: 0 } => "reconcile.agrees", _ => "reconcile.differs" };
        draft.Title = asked.Say(
            key,
            ("agency", asked.AgencyName),
            ("year", asked.Year(year)),
            ("compared", draft.Number(year, Target.Total, FactKinds.Count, found.Compared)),
            ("count", found.Differences.Count == 0 ? "" : draft.Number(year, Target.Total, FactKinds.Count, found.Differences.Count)));
        foreach (var difference in found.Differences)
        {
            AddDifference(draft, asked, scorecard, difference);
        }

        if (found.Differences.Count > 0)
        {
            draft.Note(asked.Say(found.Level.Changes ? "reconcile.levelchanges" : "reconcile.levelsame"));
        }

        draft.AddDoubts(scorecard.Rules, scorecard.Total.Doubts);
        draft.Offer(asked, "action.total");
        draft.Offer(asked, "action.rules");
    });

    private static void AddDifference(Draft draft, Asked asked, Scorecard scorecard, Difference difference)
    {
        var year = scorecard.Rules.Year;
        var label = asked.Label(scorecard.Rules, difference.Target);
        var printed = draft.Number(year, difference.Target, FactKinds.Score, difference.Reported, Basis.Reported);
        draft.Row(new(
            difference.Line is { } line
                ? asked.Say("reconcile.atline", ("target", label), ("line", draft.Number(year, difference.Target, FactKinds.Line, line, Basis.Reported)))
                : label,
            asked.Say(
                "reconcile.pair",
                ("reported", printed),
                ("computed", draft.Computed(scorecard, scorecard[difference.Target]))),
            null,
            difference.Explanations.Count == 0
                ? asked.Say("explain.none")
                : string.Join(
                    asked.Say("list.or"),
                    difference.Explanations.Take(Explanations).Select(e => Explain(draft, asked, year, e))),
            null));
    }

    private static string Explain(Draft draft, Asked asked, int year, Explanation explanation) => explanation switch
    {
        Explanation.Truncated => asked.Say("explain.truncated"),
        Explanation.EqualSubIndicators => asked.Say("explain.equalsubs"),
        Explanation.EqualItems => asked.Say("explain.equalitems"),
        Explanation.OtherYear other => asked.Say("explain.otheryear", ("year", asked.Year(other.Year))),
        Explanation.MisprintedDigit digit => asked.Say(
            "explain.digit",
            ("target", digit.Part is { } part
                ? asked.Say(part == ItemPart.EitPublic ? "explain.public" : "explain.survey", ("target", asked.IdOf(digit.Target)))
                : asked.IdOf(digit.Target)),
            ("printed", draft.Number(year, digit.Target, FactKinds.Score, digit.Printed, Basis.Reported)),
            ("meant", draft.Number(year, digit.Target, FactKinds.Score, digit.Meant))),
        Explanation.Swapped swapped => asked.Say("explain.swapped", ("one", asked.IdOf(swapped.One)), ("other", asked.IdOf(swapped.Other))),
        _ => throw new UnreachableException(),
    };
}
