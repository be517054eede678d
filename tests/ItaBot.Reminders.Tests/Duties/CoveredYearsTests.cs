using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Tests.Support;

namespace ItaBot.Reminders.Tests.Duties;

public sealed class CoveredYearsTests
{
    private static readonly CoveredYears Years = new(Delivered.Common);

    [Fact]
    public void Every_OIT_item_of_a_year_covers_it_or_the_year_before() => Assert.All(
        Delivered.Common.Of(2569).Where(p => p.Target is not null).Select(p => p.Target!.Id).Distinct(),
        item => Assert.InRange(Years.Of(2569, item)!.Value, 2568, 2569));

    [Fact]
    public void Of_a_year_without_rules_yet_the_items_of_the_newest_one_count()
    {
        var item = Delivered.Common.Of(2569).First(p => p.Covers == 2568).Target!.Id;

        Assert.Equal(2569, Years.Of(2570, item));
        Assert.Equal(2569, OitRules.Of(Delivered.Rules, 2570)!.Year);
    }

    [Fact]
    public void Of_what_is_no_OIT_item_nothing_is_expected()
    {
        Assert.Null(Years.Of(2569, "i10"));
        Assert.Null(Years.Of(2569, "o99"));
        Assert.Null(OitRules.Of(Delivered.Rules, 2540));
    }
}
