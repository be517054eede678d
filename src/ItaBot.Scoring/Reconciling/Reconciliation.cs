using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Reconciling;

/// <summary>Holds what was published against what the rules make of it.</summary>
/// <param name="Differences">Every place where they differ by 0.01 or more, in the rules' order.</param>
/// <param name="Compared">How many published figures there was a computed one for.</param>
/// <param name="Level">Whether it matters for the level.</param>
public sealed record Reconciliation(IReadOnlyList<Difference> Differences, int Compared, LevelCheck Level)
{
    private const decimal Tolerance = 0.01m;

    /// <summary>Reconciles an assessment.</summary>
    /// <param name="scorecard">The assessment, computed.</param>
    /// <param name="rules">All rule years: another one may explain a difference.</param>
    public static Reconciliation Of(Scorecard scorecard, RuleBook rules)
    {
        var pairs = Pairs(scorecard).ToList();
        var search = new ExplanationSearch(scorecard, rules);
        return new(
            [
                .. pairs
                    .Where(p => Math.Abs(p.Reported - p.Computed) >= Tolerance)
                    .Select(p => new Difference(p.Target, p.Reported, p.Computed, p.Line, search.Find(p.Target, p.Reported))),
            ],
            pairs.Count,
            CheckLevel(scorecard));
    }

    private static IEnumerable<(Target Target, decimal Reported, decimal Computed, int? Line)> Pairs(Scorecard scorecard)
    {
        var second = scorecard.Assessment.Notes
            .Select(n => (IsFigure: n.TryGetSecondFigure(out var target, out var printed), Target: target, Printed: printed, n.Line))
            .Where(n => n.IsFigure && scorecard.Rules.Has(n.Target))
            .ToLookup(n => n.Target);
        foreach (var figure in scorecard.Figures.Where(f => f.Computed is not null))
        {
            if (figure.Reported is { } reported)
            {
                yield return (figure.Target, reported, figure.Computed!.Value, null);
            }

            foreach (var note in second[figure.Target])
            {
                yield return (figure.Target, note.Printed, figure.Computed!.Value, note.Line);
            }
        }
    }

    private static LevelCheck CheckLevel(Scorecard scorecard)
    {
        var tools = scorecard.Of(TargetKind.Tool)
            .Where(t => t.Shown is not null)
            .ToDictionary(t => Enum.Parse<Tool>(t.Target.Id), t => t.Shown!.Value);
        return new(
            scorecard.Level.Reported,
            scorecard.Total.Reported is { } reported ? Levels.Of(scorecard.Rules, reported, tools)?.Name : null,
            scorecard.Level.Computed);
    }
}
