using MathNet.Numerics.Distributions;

namespace ItaBot.Feedback.Results;

/// <summary>
/// 95 % intervals of means and shares. They are those of a simple random sample; who answers of their own accord is
/// none, so they say how much chance alone can do, not how far the respondents differ from everybody.
/// </summary>
internal static class Estimates
{
    private const double Upper = 0.975;

    private static double Z { get; } = Normal.InvCDF(0, 1, Upper);

    /// <summary>Student's t: mean ± t(0.975; n − 1) · s/√n · √(1 − n/N).</summary>
    /// <remarks>W. G. Cochran, Sampling Techniques, 3rd ed. 1977, sections 2.6–2.8.</remarks>
    public static (double Low, double High) OfMean(double mean, double deviation, int answers, int? population)
    {
        var half = T(answers - 1) * StandardError(deviation, answers, population);
        return (mean - half, mean + half);
    }

    /// <summary>
    /// Wilson's interval: the shares P for which |p − P| ≤ z · √(P(1 − P)/n · (N − n)/(N − 1)), which is the plain one
    /// for n(N − 1)/(N − n) answers.
    /// </summary>
    /// <remarks>
    /// E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209–212; the
    /// variance of a share in a finite population from Cochran, section 3.2. The correction differs from that of a mean
    /// because here the variance is that of the population, not one estimated with n − 1.
    /// </remarks>
    public static (double Low, double High) OfShare(double share, int answers, int? population)
    {
        if (answers == population)
        {
            return (share, share);
        }

        var n = population is { } all && all > answers ? answers * (all - 1.0) / (all - answers) : answers;
        var z2 = Z * Z / n;
        var centre = (share + z2 / 2) / (1 + z2);
        var half = Math.Sqrt(share * (1 - share) * z2 + z2 * z2 / 4) / (1 + z2);
        return (centre - half, centre + half);
    }

    /// <summary>s/√n · √(1 − n/N). A population smaller than the number of answers cannot be right and is left out.</summary>
    public static double StandardError(double deviation, int answers, int? population)
    {
        var left = population >= answers ? 1 - (double)answers / population.Value : 1;
        return deviation * Math.Sqrt(left / answers);
    }

    /// <summary>The 0.975 quantile of Student's t.</summary>
    public static double T(int degreesOfFreedom) => StudentT.InvCDF(0, 1, degreesOfFreedom, Upper);
}
