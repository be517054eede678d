using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers;

/// <summary>What is on record of an agency.</summary>
/// <param name="Scorecards">The years that can be answered from, the oldest first.</param>
/// <param name="Misfits">
/// The years that cannot, with what does not fit: the import refuses what the rules do not take, but the rules may have
/// been changed since.
/// </param>
internal sealed record YearsOnRecord(IReadOnlyList<Scorecard> Scorecards, IReadOnlyList<(int Year, Target Target)> Misfits)
{
    /// <summary>Scores assessments; one of a year without rules is left out, as the import refuses it.</summary>
    public static YearsOnRecord Of(IReadOnlyList<Assessment> assessments, RuleBook rules)
    {
        List<Scorecard> scorecards = [];
        List<(int, Target)> misfits = [];
        foreach (var assessment in assessments)
        {
            if (rules.Find(assessment.FiscalYear) is not { } ofYear)
            {
                continue;
            }

            if (AssessmentCheck.FirstProblem(assessment, ofYear) is { } problem)
            {
                misfits.Add((ofYear.Year, problem.Target));
            }
            else
            {
                scorecards.Add(Scorecard.Compute(assessment, ofYear));
            }
        }

        return new(scorecards, misfits);
    }
}
