using FsCheck;
using FsCheck.Fluent;
using ItaBot.Feedback.Results;

namespace ItaBot.Feedback.Tests.Results;

public sealed class MoreAnswersTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(2568, 85);

    private static Arbitrary<(double Mean, double Deviation, int Answers)> Samples { get; } =
        (from mean in Gen.Choose(0, 1000)
         from deviation in Gen.Choose(1, 500)
         from answers in Gen.Choose(5, 300)
         select (mean / 10.0, deviation / 10.0, answers)).ToArbitrary();

    /// <summary>
    /// By hand: t(28) = 2.048 and 20 · 2.048 / √29 = 7.6, t(29) = 2.045 and 20 · 2.045 / √30 = 7.47; so 92.5 with
    /// a deviation of 20 is told from 85 by the thirtieth answer, which is ten more than twenty.
    /// </summary>
    [Fact]
    public void So_many_more_are_needed_until_the_pass_mark_lies_outside() =>
        Assert.Equal(new MoreAnswers.About(10), MoreAnswers.For(new(92.5, 20), 20, null, 85));

    [Fact]
    public void What_is_needed_is_rounded_up_to_five() =>
        Assert.Equal(new MoreAnswers.About(15), MoreAnswers.For(new(92.5, 20), 18, null, 85));

    [Fact]
    public void A_mean_at_the_pass_mark_is_out_of_reach() =>
        Assert.Equal(new MoreAnswers.OutOfReach(), MoreAnswers.For(new(85, 20), 20, null, 85));

    [Fact]
    public void What_would_take_the_whole_population_is_out_of_reach() =>
        Assert.Equal(new MoreAnswers.OutOfReach(), MoreAnswers.For(new(85.1, 20), 20, 60, 85));

    [Fact]
    public void What_would_take_more_than_a_thousand_is_out_of_reach() =>
        Assert.Equal(new MoreAnswers.OutOfReach(), MoreAnswers.For(new(86, 20), 20, null, 85));

    [Fact]
    public void A_small_population_needs_fewer() =>
        Assert.True(NeededOf(new(88, 20), 20, 100) < NeededOf(new(88, 20), 20, null));

    [Fact]
    public void Never_more_are_asked_for_than_are_left()
    {
        for (var population = 6; population < 200; population++)
        {
            if (MoreAnswers.For(new(88, 20), 5, population, 85) is MoreAnswers.About about)
            {
                Assert.InRange(about.Answers, 1, population - 5);
            }
        }
    }

    /// <summary>By hand: n / (n + z²) ≥ 0.8 from n = 4 · 3.84 = 15.4 on, so with 16 answers, which is eleven more than five.</summary>
    [Fact]
    public void For_a_share_it_follows_the_interval_of_shares() =>
        Assert.Equal(new MoreAnswers.About(15), MoreAnswers.For(new(100, null), 5, null, 80));

    [Fact]
    public void The_farther_from_the_pass_mark_the_fewer_are_needed() => Prop.ForAll(Samples, some =>
    {
        var (mean, deviation, answers) = some;
        var farther = mean < 85 ? mean - 1 : mean + 1;

        return NeededOf(new(farther, deviation), answers, null) <= NeededOf(new(mean, deviation), answers, null);
    }).Check(Seeded);

    [Fact]
    public void The_more_have_answered_the_fewer_are_needed() => Prop.ForAll(Samples, some =>
    {
        var (mean, deviation, answers) = some;

        return NeededOf(new(mean, deviation), answers + 1, null) <= NeededOf(new(mean, deviation), answers, null);
    }).Check(Seeded);

    [Fact]
    public void With_so_many_more_the_pass_mark_lies_outside() => Prop.ForAll(Samples, some =>
    {
        var sample = new Sample(some.Mean, some.Deviation);

        return MoreAnswers.For(sample, some.Answers, null, 85) is not MoreAnswers.About about
            || sample.Interval(some.Answers + about.Answers, null).Against(85) != Verdict.CannotTell;
    }).Check(Seeded);

    private static int NeededOf(Sample sample, int answers, int? population) =>
        MoreAnswers.For(sample, answers, population, 85) is MoreAnswers.About about ? about.Answers : int.MaxValue;
}
