using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Scorecards;

/// <summary>What makes an assessment impossible under the rules of its year.</summary>
public static class AssessmentCheck
{
    /// <summary>The first thing that is impossible, in words, or null where there is none.</summary>
    public static string? FirstProblem(Assessment assessment, RuleYear rules)
    {
        if (assessment.FiscalYear != rules.Year)
        {
            return $"The assessment is of {assessment.FiscalYear}, the rules are of {rules.Year}.";
        }

        foreach (var (id, score) in assessment.Items)
        {
            if (Problem(id, score, rules) is { } problem)
            {
                return problem;
            }
        }

        return Reported(assessment.Reported)
            .Where(f => !rules.Has(f.Target) || !Points.IsScore(f.Score))
            .Select(f => rules.Has(f.Target)
                ? $"{f.Target} has the score {f.Score}; scores are from 0 to 100."
                : $"{f.Target} does not exist in {rules.Year}.")
            .FirstOrDefault();
    }

    internal static void ThrowIfInvalid(Assessment assessment, RuleYear rules)
    {
        if (FirstProblem(assessment, rules) is { } problem)
        {
            throw new ArgumentException(problem, nameof(assessment));
        }
    }

    private static string? Problem(string id, ItemScore score, RuleYear rules)
    {
        if (rules.FindItem(id) is not { } item)
        {
            return $"item:{id} does not exist in {rules.Year}.";
        }

        decimal?[] scores = score switch
        {
            ItemScore.Whole whole => [whole.Score],
            ItemScore.Parts parts => [parts.Public, parts.Survey],
            _ => [],
        };
        if (score is ItemScore.Parts && item.Parts.Count == 0)
        {
            return $"item:{id} has a single score in {rules.Year}, not two parts.";
        }

        return scores.FirstOrDefault(s => s is { } points && !Points.IsScore(points)) is { } impossible
            ? $"item:{id} has the score {impossible}; scores are from 0 to 100."
            : null;
    }

    private static IEnumerable<(Target Target, decimal Score)> Reported(ReportedFigures reported) =>
    [
        .. reported.Total is { } total ? new[] { (Target.Total, total) } : [],
        .. reported.Tools.Select(t => (Target.Of(t.Key), t.Value)),
        .. reported.Indicators.Select(i => (Target.Indicator(i.Key), i.Value)),
        .. reported.Subs.Select(s => (Target.Sub(s.Key), s.Value)),
    ];
}
