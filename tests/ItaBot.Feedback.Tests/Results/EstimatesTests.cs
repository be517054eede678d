using ItaBot.Feedback.Results;

namespace ItaBot.Feedback.Tests.Results;

public sealed class EstimatesTests
{
    /// <summary>NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, upper critical values of Student's t, column 0.975.</summary>
    [Theory]
    [InlineData(1, 12.706)]
    [InlineData(2, 4.303)]
    [InlineData(4, 2.776)]
    [InlineData(9, 2.262)]
    [InlineData(30, 2.042)]
    [InlineData(100, 1.984)]
    public void The_quantiles_of_t_are_those_of_the_published_table(int degreesOfFreedom, double published) =>
        Assert.Equal(published, Estimates.T(degreesOfFreedom), 3);

    /// <summary>With two degrees of freedom t has a quantile in closed form: (2p − 1) · √(2 / (4p(1 − p))).</summary>
    [Fact]
    public void The_quantile_of_t_agrees_with_its_closed_form() =>
        Assert.Equal(0.95 * Math.Sqrt(2 / (4 * 0.975 * 0.025)), Estimates.T(2), 9);

    /// <summary>R: t.test(sleep$extra[sleep$group == 1]), the data of Student 1908, gives −0.5297804 to 2.0297804.</summary>
    [Fact]
    public void The_interval_of_a_mean_is_that_of_R()
    {
        double[] extra = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
        var mean = extra.Average();
        var deviation = Math.Sqrt(extra.Sum(x => (x - mean) * (x - mean)) / (extra.Length - 1));

        var (low, high) = Estimates.OfMean(mean, deviation, extra.Length, null);

        Assert.Equal(-0.5297804, low, 6);
        Assert.Equal(2.0297804, high, 6);
    }

    /// <summary>NIST/SEMATECH e-Handbook, 1.3.5.2, confidence limits for the mean of ZARR13.DAT: 195 values, 9.258242 to 9.264679.</summary>
    [Fact]
    public void The_interval_of_a_mean_is_that_of_the_handbook()
    {
        var (low, high) = Estimates.OfMean(9.261460, 0.022789, 195, null);

        Assert.Equal(9.258242, low, 5);
        Assert.Equal(9.264679, high, 5);
    }

    /// <summary>
    /// Cochran, Sampling Techniques, 3rd ed., section 2.8, the petition: 50 of 676 sheets, variance 229.0; the total of
    /// 19,888 signatures lies between 18,107 and 21,669 with 80 % (the normal's 1.28).
    /// </summary>
    [Fact]
    public void The_correction_for_a_finite_population_is_that_of_the_textbook()
    {
        var half = 1.28 * 676 * Estimates.StandardError(Math.Sqrt(229.0), 50, 676);

        Assert.InRange(half, (21669 - 18107) / 2.0 - 1, (21669 - 18107) / 2.0 + 1);
    }

    /// <summary>
    /// Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998) 857–872,
    /// Table I, method 3; R gives the same by binom::binom.wilson and by prop.test(…, correct = FALSE).
    /// </summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_of_a_share_is_that_of_the_published_table(int count, int answers, double low, double high)
    {
        var interval = Estimates.OfShare((double)count / answers, answers, null);

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    /// <summary>Where nobody said yes Wilson's interval ends at z² / (n + z²), and z² is 3.841459.</summary>
    [Fact]
    public void The_interval_of_no_yes_agrees_with_its_closed_form() =>
        Assert.Equal(3.841459 / (5 + 3.841459), Estimates.OfShare(0, 5, null).High, 6);

    /// <summary>n(N − 1)/(N − n): 20 of 39 are worth 20 · 38 / 19 = 40 of a population without end.</summary>
    [Fact]
    public void Of_a_small_population_a_share_is_known_as_if_more_had_answered() =>
        Assert.Equal(Estimates.OfShare(0.35, 40, null), Estimates.OfShare(0.35, 20, 39));

    [Fact]
    public void Where_everybody_answered_nothing_is_left_to_chance()
    {
        Assert.Equal((70.0, 70.0), Estimates.OfMean(70, 12, 30, 30));
        Assert.Equal((0.9, 0.9), Estimates.OfShare(0.9, 30, 30));
    }

    [Fact]
    public void A_population_smaller_than_the_answers_is_left_out()
    {
        Assert.Equal(Estimates.OfMean(70, 12, 30, null), Estimates.OfMean(70, 12, 30, 29));
        Assert.Equal(Estimates.OfShare(0.9, 30, null), Estimates.OfShare(0.9, 30, 29));
    }
}
