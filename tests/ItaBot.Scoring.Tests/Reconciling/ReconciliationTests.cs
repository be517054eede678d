using System.Text.RegularExpressions;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Reconciling;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Tests.Rules;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Scoring.Tests.Reconciling;

public sealed class ReconciliationTests
{
    [Fact]
    public void Klong_Mueang_differs_only_in_the_second_figure_of_indicator_1()
    {
        var difference = Assert.Single(Of(Published.KlongMueang).Differences);

        Assert.Equal((Target.Indicator(1), 95.68m, 95.69m, 49), (difference.Target, difference.Reported, difference.Computed, difference.Line));
        Assert.IsType<Explanation.Truncated>(difference.Explanations[0]);
    }

    [Fact]
    public void Chaiyaphum_differs_in_the_total_without_a_simple_explanation_and_keeps_its_level()
    {
        var reconciliation = Of(Published.Chaiyaphum);

        var difference = Assert.Single(reconciliation.Differences);
        Assert.Equal((Target.Total, 75.83m, 75.56m), (difference.Target, difference.Reported, difference.Computed));
        Assert.Empty(difference.Explanations);
        Assert.Equal(new LevelCheck("B", "B", "B"), reconciliation.Level);
        Assert.False(reconciliation.Level.Changes);
    }

    [Fact]
    public void Pak_Phraek_and_Dan_agree()
    {
        Assert.Empty(Of(Published.PakPhraek).Differences);
        Assert.Empty(Of(Published.Dan).Differences);
    }

    [Fact]
    public void Sub_indicators_of_equal_weight_are_recognised()
    {
        var explanations = Explanations(WithIndicator(9, 70.00m));

        Assert.Contains(new Explanation.EqualSubIndicators(), explanations);
        Assert.Contains(new Explanation.OtherYear(2565), explanations);
    }

    [Fact]
    public void Items_of_equal_weight_are_recognised() =>
        Assert.Contains(new Explanation.EqualItems(), Explanations(WithIndicator(9, 77.50m)));

    [Fact]
    public void One_misprinted_digit_is_recognised_with_what_was_meant() =>
        Assert.Contains(
            new Explanation.MisprintedDigit(Target.Indicator(4), null, 71.45m, 77.45m), Explanations(WithIndicator(4, 71.45m)));

    [Fact]
    public void A_misprinted_digit_of_an_item_explains_its_indicator()
    {
        // i10 was 42.35; printed with a 9 in front it takes the indicator to another figure altogether.
        var misprinted = Published.KlongMueang.With("i10", new ItemScore.Whole(92.35m)) with { Notes = [] };

        Assert.Contains(
            new Explanation.MisprintedDigit(Target.Item("i10"), null, 92.35m, 42.35m),
            Of(misprinted).Differences.Single(d => d.Target == Target.Indicator(4)).Explanations);
    }

    [Fact]
    public void A_misprinted_digit_of_an_EIT_item_is_one_of_the_part_that_was_printed()
    {
        var misprinted = Published.KlongMueang.With("e7", new ItemScore.Parts(86.55m, 87.00m)) with { Notes = [] };

        var explanations = Of(misprinted).Differences.Single(d => d.Target == Target.Indicator(8)).Explanations;

        Assert.Contains(new Explanation.MisprintedDigit(Target.Item("e7"), ItemPart.EitPublic, 86.55m, 82.55m), explanations);
        Assert.All(explanations.OfType<Explanation.MisprintedDigit>(), m => Assert.NotNull(m.Part));
    }

    [Fact]
    public void A_disclosure_is_not_taken_for_misprinted_where_no_step_of_its_scale_fits() =>
        Assert.Empty(Explanations(WithIndicator(9, 76.30m)));

    [Fact]
    public void The_weights_of_another_years_tools_are_recognised()
    {
        // 10, 43 and 47 are the only whole weights that make Chaiyaphum's 75.83.
        using var folder = new RuleFolder();
        folder.Write("2560.yaml", WithToolWeights("2563.yaml", 2560, "10", "43", "47"));
        var rules = new RuleBook([.. Published.Rules.Years, .. folder.Load().Years]);

        var difference = Assert.Single(Reconciliation.Of(Published.Chaiyaphum.Scored(), rules).Differences);

        Assert.Equal([new Explanation.OtherYear(2560)], difference.Explanations);
    }

    [Fact]
    public void A_misprinted_indicator_explains_a_tool()
    {
        var dan = Published.Dan.Reported;
        var misprinted = Published.Dan with
        {
            Reported = dan with
            {
                Total = null,
                Tools = new Dictionary<Tool, decimal> { [Tool.OIT] = 97.32m },
                Indicators = new Dictionary<int, decimal>(dan.Indicators) { [9] = 91.64m },
            },
        };

        Assert.Equal(
            [new Explanation.MisprintedDigit(Target.Indicator(9), null, 91.64m, 94.64m)], Explanations(misprinted));
    }

    [Fact]
    public void Two_swapped_figures_are_recognised()
    {
        // Dan's total was added up from these; then indicators 5 and 8 change places in print.
        var swapped = Published.Dan with
        {
            Reported = Published.Reported(83.67m, "B", 84.72m, 75.90m, 81.11m, 71.62m, 70.81m, 74.76m, 66.78m, 78.38m, 94.64m, 100m),
        };

        Assert.Contains(new Explanation.Swapped(Target.Indicator(5), Target.Indicator(8)), Explanations(swapped));
    }

    [Fact]
    public void A_printed_level_that_the_printed_total_does_not_have_is_told()
    {
        var mistaken = Published.PakPhraek with { Reported = Published.PakPhraek.Reported with { Total = 94.99m } };

        Assert.Equal(new LevelCheck("ผ่านดีเยี่ยม", "ผ่านดี", "ผ่านดีเยี่ยม"), Of(mistaken).Level);
        Assert.True(Of(mistaken).Level.Changes);
    }

    [Fact]
    public void A_level_that_the_computed_total_would_not_reach_is_told()
    {
        var boasted = Published.KlongMueang with
        {
            Reported = Published.KlongMueang.Reported with { Total = 95.20m, Level = "ผ่านดีเยี่ยม" },
        };

        Assert.True(Of(boasted).Level.Changes);
    }

    private static Reconciliation Of(Assessment assessment) => Reconciliation.Of(assessment.Scored(), Published.Rules);

    private static IReadOnlyList<Explanation> Explanations(Assessment assessment) => Of(assessment).Differences[0].Explanations;

    private static string WithToolWeights(string file, int year, params string[] weights)
    {
        var text = File.ReadAllText(Path.Combine(RuleBookReader.DefaultDirectory, file));
        var next = 0;
        text = Regex.Replace(text, "^    weight: { value: [0-9]+", _ => $"    weight: {{ value: {weights[next++]}", RegexOptions.Multiline);
        return Regex.Replace(text, "^year: .*$", $"year: {year}", RegexOptions.Multiline);
    }

    private static Assessment WithIndicator(int number, decimal points) => Published.KlongMueang with
    {
        Notes = [],
        Reported = Published.KlongMueang.Reported with
        {
            Total = null,
            Indicators = new Dictionary<int, decimal>(Published.KlongMueang.Reported.Indicators) { [number] = points },
        },
    };
}
