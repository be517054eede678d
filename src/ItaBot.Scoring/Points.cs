namespace ItaBot.Scoring;

/// <summary>Scores are points from 0 to 100 in <see cref="decimal"/>, published with two decimals.</summary>
public static class Points
{
    /// <summary>The lowest score.</summary>
    public const decimal Min = 0m;

    /// <summary>The highest score.</summary>
    public const decimal Max = 100m;

    /// <summary>Whether a figure can be a score: from 0 to 100.</summary>
    public static bool IsScore(decimal points) => points is >= Min and <= Max;

    /// <summary>
    /// Rounds to two decimals, half away from zero, as the published figures are
    /// (84.395 is printed as 84.40).
    /// </summary>
    /// <remarks>
    /// Thirds have no exact decimal: three of them may add up to 0.9999…, which would push a true half
    /// below the half. Scores are fractions with small denominators, so the twelfth decimal is far from
    /// where two different ones could meet, and dropping what lies beyond it restores the half.
    /// </remarks>
    public static decimal Round(decimal points) => Math.Round(WithoutThirds(points), 2, MidpointRounding.AwayFromZero);

    /// <summary>Cuts off what lies beyond the second decimal, as some published figures are (95.6867 is printed as 95.68).</summary>
    /// <remarks>As with <see cref="Round"/>, 0.9999… that comes of thirds counts as the one that it is.</remarks>
    public static decimal Truncate(decimal points) => Math.Round(WithoutThirds(points), 2, MidpointRounding.ToZero);

    private static decimal WithoutThirds(decimal points) => Math.Round(points, 12, MidpointRounding.AwayFromZero);
}
