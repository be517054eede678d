using ItaBot.Scoring.DataFiles;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>Weights beside each other: all of them are known, and add up to 100, or none is.</summary>
internal static class Weights
{
    private const decimal Whole = 100m;

    /// <param name="weights">The weights with the entries that state them.</param>
    /// <param name="wrongSum">Makes the refusal of a sum that is not 100.</param>
    public static void Check(IReadOnlyList<(decimal? Weight, DataMap Entry)> weights, Func<decimal, DataFileException> wrongSum)
    {
        var without = weights.Where(w => w.Weight is null).ToList();
        if (without.Count == weights.Count)
        {
            return;
        }

        if (without is [var first, ..])
        {
            throw first.Entry.Fault(first.Entry.Line, RuleProblems.WeightMissing);
        }

        var sum = weights.Sum(w => w.Weight!.Value);
        if (sum != Whole)
        {
            throw wrongSum(sum);
        }
    }
}
