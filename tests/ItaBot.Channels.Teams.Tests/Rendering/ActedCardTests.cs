using ItaBot.Channels.Teams.Rendering;

namespace ItaBot.Channels.Teams.Tests.Rendering;

public sealed class ActedCardTests
{
    // A quarter past midnight of the next day in Thailand.
    private static readonly Acted Done = new("มาตรการที่ 1", "รับทราบแล้ว", "สมศรี ใจดี", new(2026, 3, 30, 17, 15, 0, TimeSpan.Zero));

    private readonly ActedCard _cards = new(Some.Phrases);

    [Fact]
    public void It_says_what_was_done_by_whom_and_when_and_has_no_buttons()
    {
        var message = _cards.Render(Done, "th");

        Assert.Equal(["มาตรการที่ 1", "✓ รับทราบแล้ว", "โดย สมศรี ใจดี เมื่อ 31 มี.ค. 2569 เวลา 00:15 น."], Seen.Texts(message));
        Assert.Null(message.Card.Actions);
        Limits.Hold(message);
    }

    [Fact]
    public void In_English_it_says_the_same()
    {
        var message = _cards.Render(Done with { Title = "Measure 1", What = "Acknowledged" }, "en");

        Assert.Equal(["Measure 1", "✓ Acknowledged", "by สมศรี ใจดี on 31 March 2026 at 00:15"], Seen.Texts(message));
    }

    [Fact]
    public void Pressed_again_it_says_that_nothing_changed()
    {
        var message = _cards.RenderAgain(Done, "th");

        Assert.Equal([.. Seen.Texts(_cards.Render(Done, "th")), "รายการนี้ทำไปแล้ว การกดซ้ำไม่เปลี่ยนอะไร"], Seen.Texts(message));
        Limits.Hold(message);
    }

    [Fact]
    public void However_long_the_names_are_it_is_within_the_limits()
    {
        var longest = new string('\u0e01', 20_000);

        Limits.Hold(_cards.RenderAgain(new(longest, longest, longest, Done.When), "th"));
    }
}
