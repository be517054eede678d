using System.Globalization;
using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Messages.Flex;
using ItaBot.Channels.Rendering;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>
/// A card as Flex messages: a bubble, several side by side where it has many rows, and several messages where LINE takes
/// no more in one.
/// </summary>
internal sealed class CardRenderer(Phrasebook phrases)
{
    private const int RowsOfBubble = 12;

    // A part that is longer than this is no row of a table any more. A bubble takes its head and one such part at least.
    private const int BytesOfPart = 6_000;

    private readonly RowRenderer _rows = new(phrases);

    /// <summary>The messages; none where a part of the card is too long for a bubble, or nothing stands on it.</summary>
    public IReadOnlyList<FlexMessage> Render(Reply reply, Card card, string locale)
    {
        var blocks = Blocks(card, locale).ToList();
        if (blocks.Count == 0 || blocks.Any(b => b.Bytes > BytesOfPart) || LineJson.BytesOf(card.Title) > BytesOfPart)
        {
            return [];
        }

        var messages = Packing.Pack(Bubbles(card, blocks, locale), b => (b.Bytes, 1), LineLimits.CarouselBytes - RestHint.Bytes, LineLimits.Bubbles).ToList();
        return messages.Count == 1
            ? [MessageOf(messages[0], string.IsNullOrWhiteSpace(reply.Text) ? PlainText.Of(card) : reply.Text)]
            : [.. messages.Select(m => MessageOf(m, PlainText.Of(PartOf(card, m, m == messages[0], locale))))];
    }

    private IEnumerable<CardBlock> Blocks(Card card, string locale)
    {
        var rows = card.Rows
            .Select(row => (Row: row, Box: _rows.Render(row, card.PassMark, locale)))
            .Where(r => r.Box.Contents.Count > 0)
            .Select(r => new CardBlock(r.Box, r.Row, null));
        var notes = card.Notes
            .Where(note => !string.IsNullOrWhiteSpace(note))
            .Select(note => new CardBlock(CardTexts.Small(note) with { Margin = "lg" }, null, note));
        return rows.Concat(notes);
    }

    private IEnumerable<CardBubble> Bubbles(Card card, List<CardBlock> blocks, string locale)
    {
        var (first, further) = (Head(card, card.Title, locale), Head(card, Continued(card, locale), locale));
        var room = LineLimits.BubbleBytes - RestHint.Bytes - LineJson.BytesOf<FlexContainer>(BubbleOf(further, []));
        return Packing
            .Pack(blocks, b => (b.Bytes, b.Row is null ? 0 : 1), room, Packing.Even(blocks.Count(b => b.Row is not null), RowsOfBubble))
            .Select((package, index) => new CardBubble(BubbleOf(index == 0 ? first : further, package), package));
    }

    private IReadOnlyList<FlexComponent> Head(Card card, string title, string locale) => CardTexts.Said(
        CardTexts.Title(title),
        card.PassMark is { } mark && card.Rows.Any(r => r.Score is not null)
            ? CardTexts.Small(phrases.Say(locale, "line.mark", ("mark", mark.ToString("0.##", CultureInfo.InvariantCulture)))) with { Margin = "sm" }
            : null);

    private string Continued(Card card, string locale) => phrases.Say(locale, "line.continued", ("title", card.Title));

    private Card PartOf(Card card, IReadOnlyList<CardBubble> bubbles, bool isFirst, string locale)
    {
        var blocks = bubbles.SelectMany(b => b.Blocks).ToList();
        return card with
        {
            Title = isFirst ? card.Title : Continued(card, locale),
            Rows = [.. blocks.Select(b => b.Row).OfType<CardRow>()],
            Notes = [.. blocks.Select(b => b.Note).OfType<string>()],
        };
    }

    private static FlexBubble BubbleOf(IReadOnlyList<FlexComponent> head, IReadOnlyList<CardBlock> blocks) =>
        new(new FlexBox(FlexLayout.Vertical, [.. head, .. blocks.Select(b => b.Component)]) { PaddingAll = "lg" })
        {
            Size = "giga",
            Styles = new(Body: new(Palette.Surface), Footer: new(Palette.Surface)),
        };

    private static FlexMessage MessageOf(IReadOnlyList<CardBubble> bubbles, string plain) => new(
        TextCut.ToUnits(plain, LineLimits.AltText),
        bubbles.Count == 1 ? bubbles[0].Bubble : new FlexCarousel([.. bubbles.Select(b => b.Bubble)]));
}
