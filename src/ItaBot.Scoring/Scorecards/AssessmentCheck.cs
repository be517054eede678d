using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Scorecards;

/// <summary>Holds an assessment against the rules of its year.</summary>
public static class AssessmentCheck
{
    /// <summary>The first thing that is impossible, or null where the assessment can be scored by the rules.</summary>
    public static AssessmentProblem? FirstProblem(Assessment assessment, RuleYear rules)
    {
        if (assessment.FiscalYear != rules.Year)
        {
            return new(Target.Total, $"The assessment is of {assessment.FiscalYear}, the rules are of {rules.Year}.");
        }

        foreach (var (id, score) in assessment.Items)
        {
            if (Problem(Target.Item(id), score, rules) is { } problem)
            {
                return problem;
            }
        }

        return Reported(assessment.Reported).Select(f => Problem(f.Target, f.Score, rules)).FirstOrDefault(p => p is not null);
    }

    internal static void ThrowIfInvalid(Assessment assessment, RuleYear rules)
    {
        if (FirstProblem(assessment, rules) is { } problem)
        {
            throw new ArgumentException(problem.Reason, nameof(assessment));
        }
    }

    private static AssessmentProblem? Problem(Target item, ItemScore score, RuleYear rules) => score switch
    {
        ItemScore.Whole whole => Problem(item, whole.Score, rules),
        ItemScore.Parts when rules.FindItem(item.Id) is { Parts.Count: 0 } =>
            new(item, $"{item} has a single score in {rules.Year}, not two parts."),
        ItemScore.Parts parts => Problem(item, parts.Public ?? Points.Min, rules) ?? Problem(item, parts.Survey ?? Points.Min, rules),
        _ => null,
    };

    private static AssessmentProblem? Problem(Target target, decimal score, RuleYear rules)
    {
        if (!rules.Has(target))
        {
            return new(target, $"{target} does not exist in {rules.Year}.");
        }

        return Points.IsScore(score) ? null : new(target, $"{target} has the score {score}; scores are from 0 to 100.");
    }

    private static IEnumerable<(Target Target, decimal Score)> Reported(ReportedFigures reported) =>
    [
        .. reported.Total is { } total ? new[] { (Target.Total, total) } : [],
        .. reported.Tools.Select(t => (Target.Of(t.Key), t.Value)),
        .. reported.Indicators.Select(i => (Target.Indicator(i.Key), i.Value)),
        .. reported.Subs.Select(s => (Target.Sub(s.Key), s.Value)),
    ];
}
