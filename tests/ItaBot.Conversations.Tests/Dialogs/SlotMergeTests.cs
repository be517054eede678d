using ItaBot.Conversations.Dialogs.FollowUps;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Tests.Dialogs;

public sealed class SlotMergeTests
{
    private static readonly Slots Earlier = new() { Agency = "dan", FiscalYear = 2565, Tool = Tool.OIT, Level = TargetKind.Item, Threshold = 85 };

    [Fact]
    public void What_is_stated_now_goes_before_what_was_stated_earlier() =>
        Assert.Equal(Earlier with { FiscalYear = 2568, Threshold = 90 }, new Slots { FiscalYear = 2568, Threshold = 90 }.Over(Earlier));

    [Fact]
    public void What_is_not_stated_stays() => Assert.Equal(Earlier, new Slots().Over(Earlier));

    [Fact]
    public void An_agency_takes_the_place_of_another_whether_it_is_on_record_or_not()
    {
        var (known, unknown) = (new Slots { Agency = "dan" }, new Slots { UnknownAgency = "อบจ.เชียงใหม่" });

        Assert.Equal(known, known.Over(unknown));
        Assert.Equal(unknown, unknown.Over(known));
    }

    [Fact]
    public void The_earlier_slots_are_not_touched()
    {
        var earlier = new Slots { FiscalYear = 2565 };

        new Slots { FiscalYear = 2568 }.Over(earlier);

        Assert.Equal(2565, earlier.FiscalYear);
    }

    [Fact]
    public void An_item_takes_the_place_of_a_tool_and_a_tool_that_of_an_item()
    {
        var item = new Slots { Target = Target.Item("o13") };
        var tool = new Slots { Tool = Tool.IIT };

        Assert.Null(item.Over(tool).Tool);
        Assert.Null(tool.Over(item).Target);
    }
}
