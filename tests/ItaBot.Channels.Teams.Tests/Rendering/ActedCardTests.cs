using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Testing;

namespace ItaBot.Channels.Teams.Tests.Rendering;

public sealed class ActedCardTests
{
    // A quarter past midnight of the next day in Thailand.
    private static readonly Acted Done = new("รับทราบแล้ว", "สมศรี ใจดี", new(2026, 3, 30, 17, 15, 0, TimeSpan.Zero));

    private readonly ActedCard _cards = new(SomeReply.Phrases);

    [Fact]
    public void It_keeps_what_the_card_says_and_adds_what_was_done_by_whom_and_when()
    {
        var card = CardWithButtons("มาตรการ");

        var message = _cards.Render(card, Done, "th");

        Assert.Equal(["มาตรการ", "✓ รับทราบแล้ว", "โดย สมศรี ใจดี เมื่อ 31 มี.ค. 2569 เวลา 00:15 น."], Seen.Texts(message));
        Limits.Hold(message);
    }

    [Fact]
    public void It_has_no_buttons()
    {
        var message = _cards.Render(CardWithButtons("มาตรการ"), Done, "th");

        Assert.Null(message.Card.Actions);
        Assert.DoesNotContain("Action", TeamsJson.Card(message.Card), StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_it_says_the_same()
    {
        var message = _cards.Render(CardWithButtons("Measure"), Done with { What = "Acknowledged" }, "en");

        Assert.Equal(["Measure", "✓ Acknowledged", "by สมศรี ใจดี on 31 March 2026 at 00:15"], Seen.Texts(message));
    }

    [Fact]
    public void Pressed_again_it_says_that_nothing_changed()
    {
        var card = CardWithButtons("มาตรการ");

        var message = _cards.RenderAgain(card, Done, "th");

        Assert.Equal([.. Seen.Texts(_cards.Render(card, Done, "th")), "รายการนี้ทำไปแล้ว กดซ้ำไม่มีผล"], Seen.Texts(message));
        Limits.Hold(message);
    }

    [Fact]
    public void However_long_the_names_are_the_lines_take_no_more_than_the_button_did()
    {
        var longest = new string('\u0e01', 20_000);
        var bare = CardWithButtons("มาตรการ");

        var message = _cards.RenderAgain(bare, new(longest, longest, Done.When), "th");

        var before = bare.Card with { Body = [.. bare.Card.Body.SkipLast(1)], Actions = null };
        Assert.InRange(TeamsJson.BytesOf(message.Card) - TeamsJson.BytesOf(before), 1, MoreButton.Bytes);
    }

    private static CardMessage CardWithButtons(string text)
    {
        var card = (CardMessage)new TeamsRenderer(SomeReply.Phrases).Render([new(text, null, [new("ถามต่อ", "คะแนนรวม")])], "th")[^1];
        return card with { Card = MoreButton.AddedTo(card.Card, "ดูต่อ", "token") };
    }
}
