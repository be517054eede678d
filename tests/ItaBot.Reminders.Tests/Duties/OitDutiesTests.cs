using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Tests.Support;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Reminders.Tests.Duties;

public sealed class OitDutiesTests
{
    public static TheoryData<int> Years { get; } = [2567, 2568, 2569];

    [Theory]
    [MemberData(nameof(Years))]
    public void Each_item_of_a_rule_year_has_a_rhythm_and_so_a_due_day(int year)
    {
        var rules = Delivered.Rules.Find(year)!;

        Assert.Empty(Delivered.Data.Oit.Lacking(rules));
        Assert.Equal(
            rules[Tool.OIT].Indicators.SelectMany(i => i.Items).Select(i => $"item:{i.Id}").Order(),
            Of(year).Select(p => p.Id).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_content_is_of_the_year_that_the_items_name_says(int year) => Assert.All(Of(year), plan =>
    {
        var name = Delivered.Rules.Find(year)!.FindItem(plan.Id["item:".Length..])!.Name.Thai;
        Assert.Equal(name.EndsWith("(ปีก่อน)", StringComparison.Ordinal) ? year - 1 : year, plan.Covers);
    });

    [Theory]
    [InlineData("o5", "2026-03-01", "2026-04-30", 2569, "o5 แผนยุทธศาสตร์หรือแผนพัฒนา ปีงบประมาณ 2569")]
    [InlineData("o12", "2026-03-01", "2026-04-30", 2568, "o12 รายงานผลการจัดซื้อจัดจ้าง ปีงบประมาณ 2568")]
    [InlineData("o6", "2026-04-01", "2026-04-30", 2569, "o6 แผนและความก้าวหน้าการดำเนินงานและงบประมาณ ปีงบประมาณ 2569")]
    [InlineData("o2", "2026-02-01", "2026-02-28", 2569, "o2 ข้อมูลผู้บริหาร ปีงบประมาณ 2569")]
    public void An_item_is_due_in_its_rhythm(string item, string start, string due, int covers, string title)
    {
        var plan = Assert.Single(Of(2569), p => p.Id == $"item:{item}");

        Assert.Equal((DateOnly.Parse(start), DateOnly.Parse(due), covers, title), (plan.Start, plan.Due, plan.Covers, plan.Title.Thai));
        Assert.Equal(Target.Item(item), plan.Target);
        Assert.True(plan.NeedsEvidence);
    }

    [Fact]
    public void The_monthly_procurement_summary_is_due_by_the_end_of_the_next_month_and_names_its_month()
    {
        var monthly = Of(2569).Where(p => p.Id == "item:o11").ToList();

        Assert.Equal(12, monthly.Count);
        Assert.Equal((new(2025, 11, 1), new(2025, 11, 30)), (monthly[0].Start, monthly[0].Due));
        Assert.EndsWith("เดือนตุลาคม 2568", monthly[0].Title.Thai, StringComparison.Ordinal);
        Assert.Equal("o11 Monthly procurement summary, September 2569", monthly[^1].Title.English);
        Assert.Equal(new(2026, 10, 31), monthly[^1].Due);
        Assert.Equal(new(2026, 11, 30), monthly[^1].Until);
    }

    [Fact]
    public void A_due_day_that_rests_on_anything_unconfirmed_is_unconfirmed() =>
        Assert.All(Of(2569).Where(p => p.Id is "item:o11" or "item:o12"), p => Assert.Equal(Standing.Unconfirmed, p.Evidence.Standing));

    [Fact]
    public void A_year_whose_rules_are_not_published_takes_the_items_of_the_year_before_and_says_so()
    {
        var plans = Delivered.Common.Of(2570).Where(p => p.Id.StartsWith("item:", StringComparison.Ordinal)).ToList();

        Assert.Contains(plans, p => p.Id == "item:o26" && p.Due == new DateOnly(2027, 4, 30));
        Assert.All(plans, p => Assert.Equal(Standing.Unconfirmed, p.Evidence.Standing));
        Assert.DoesNotContain(Delivered.Common.Of(2560), p => p.Id.StartsWith("item:", StringComparison.Ordinal));
    }

    private static List<DutyPlan> Of(int year) => [.. Delivered.Data.Oit.Of(year, Delivered.Rules.Find(year)!)];
}
