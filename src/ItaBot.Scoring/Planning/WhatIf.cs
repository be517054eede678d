using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Planning;

/// <summary>What the total and the level would be if some figures were others.</summary>
public static class WhatIf
{
    /// <summary>Assumes other scores.</summary>
    /// <param name="scorecard">The scorecard as it is.</param>
    /// <param name="assumed">Other scores, 0–100, for items, sub-indicators, indicators or tools.</param>
    /// <exception cref="ArgumentOutOfRangeException">A score is not from 0 to 100.</exception>
    /// <exception cref="ArgumentException">The total itself is to be assumed.</exception>
    public static WhatIfResult Assume(Scorecard scorecard, IReadOnlyDictionary<Target, decimal> assumed)
    {
        foreach (var (target, points) in assumed)
        {
            if (!Points.IsScore(points))
            {
                throw new ArgumentOutOfRangeException(nameof(assumed), points, "Scores are from 0 to 100.");
            }

            if (target == Target.Total)
            {
                throw new ArgumentException("The total follows from what is assumed.", nameof(assumed));
            }

            if (!scorecard.Rules.Has(target))
            {
                return new WhatIfResult.NoSuchTarget(target);
            }
        }

        var after = Scorecard.Compute(scorecard.Assessment, scorecard.Rules, assumed);
        foreach (var target in assumed.Keys)
        {
            if (RuleTree.Above(scorecard.Rules, target).FirstOrDefault(t => after[t].Gap is not null) is { } at)
            {
                return new WhatIfResult.NotComputable(target, at, after[at].Gap!);
            }
        }

        return new WhatIfResult.Assumed(scorecard, after);
    }
}
