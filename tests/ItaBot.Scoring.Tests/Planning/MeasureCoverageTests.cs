using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Planning;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Scoring.Tests.Planning;

public sealed class MeasureCoverageTests
{
    [Fact]
    public void An_item_that_a_measure_names_is_covered_and_the_others_are_listed_by_their_gain()
    {
        var coverage = Of(Measure(4, indicator: 4, "ทำคู่มือการขอยืมทรัพย์สิน"));

        Assert.DoesNotContain(coverage.Uncovered, u => u.Gain.Figure.Target == Target.Item("i10"));
        Assert.Equal(Target.Item("o13"), coverage.Uncovered[0].Gain.Figure.Target);
        Assert.False(coverage.Uncovered[0].IndicatorHasMeasure);
    }

    [Fact]
    public void A_measure_names_only_items_of_its_own_indicator() =>
        Assert.Contains(
            Of(Measure(4, indicator: 9, "ทำคู่มือการขอยืมทรัพย์สิน")).Uncovered, u => u.Gain.Figure.Target == Target.Item("i10"));

    [Fact]
    public void A_measure_on_an_item_that_already_has_100_is_told()
    {
        var measure = Measure(3, indicator: 3, "ไม่ให้สั่งทำธุระส่วนตัว");

        var found = Assert.Single(Of(measure).AtFullScore);

        Assert.Equal((measure, Target.Item("i7")), (found.Measure, Assert.Single(found.Items).Target));
    }

    [Fact]
    public void A_measure_that_also_names_an_item_below_100_is_not_told() =>
        Assert.Empty(Of(Measure(9, indicator: 9, "ปรับปรุงข้อมูลการติดต่อและข่าวประชาสัมพันธ์")).AtFullScore);

    [Fact]
    public void An_item_that_only_a_step_names_is_covered()
    {
        var measure = Measure(9, indicator: 9, "เปิดเผยข้อมูลให้ครบ") with { Steps = ["จัดทำรายงานผลการจัดซื้อจัดจ้าง"] };

        Assert.DoesNotContain(Of(measure).Uncovered, u => u.Gain.Figure.Target == Target.Item("o13"));
    }

    private static MeasureCoverage Of(Measure measure) =>
        MeasureCoverage.Of((Published.KlongMueang with { Measures = [measure] }).Scored());

    private static Measure Measure(int number, int indicator, string title) =>
        new(number, indicator, title, null, [], null, null, [], []);
}
