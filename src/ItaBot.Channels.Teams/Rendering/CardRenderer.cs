using System.Globalization;
using ItaBot.Channels.Rendering;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>A card as Adaptive Cards: one, or several where it has more rows than one holds.</summary>
internal sealed class CardRenderer(Phrasebook phrases)
{
    // More would be taller than anybody reads in a chat.
    private const int RowsOfCard = 30;

    /// <summary>The cards; none where a part of it is too long for a card.</summary>
    /// <param name="reply">What is said.</param>
    /// <param name="card">Its card.</param>
    /// <param name="actions">The buttons at the end of the last card; null for none. There is room for them on each.</param>
    /// <param name="locale">The language.</param>
    public IReadOnlyList<CardMessage> Render(Reply reply, Card card, IReadOnlyList<CardAction>? actions, string locale)
    {
        var form = RowsForms.Of(card, phrases, locale);
        var (first, further) = (Head(card, card.Title, locale), Head(card, Continued(card, locale), locale));
        var empty = form.Show([]).ToList();
        var room = CardLimits.CardBytes - MoreButton.Bytes - CardFrame.Bytes - CardFrame.BytesOf([.. further, .. empty], actions);
        var blocks = Blocks(card, form, TeamsJson.BytesOf<IReadOnlyList<CardElement>>(empty)).ToList();
        var rows = Packing.Even(blocks.Count(b => b.Row is not null), RowsOfCard);
        var packages = Packing.Pack(blocks, b => (b.Bytes, b.Row is null ? 0 : 1), room, rows).ToList();
        if (packages.Any(p => p.Sum(b => b.Bytes) > room))
        {
            return [];
        }

        return
        [
            .. packages.Select((package, index) =>
            {
                var isLast = index == packages.Count - 1;
                var title = index == 0 ? card.Title : Continued(card, locale);
                var plain = packages.Count == 1 && !string.IsNullOrWhiteSpace(reply.Text) ? reply.Text : PlainText.Of(PartOf(card, title, package));
                return CardFrame.Message([.. index == 0 ? first : further, .. Body(form, package)], plain, isLast ? actions : null, locale) with
                {
                    GoesOn = !isLast,
                };
            }),
        ];
    }

    // What a row takes is what the form takes more with it than without.
    private static IEnumerable<CardBlock> Blocks(Card card, IRowsForm form, int bytesOfNone)
    {
        var rows = card.Rows.Select(row => new CardBlock(row, null, TeamsJson.BytesOf<IReadOnlyList<CardElement>>([.. form.Show([row])]) - bytesOfNone + 3));
        var notes = card.Notes
            .Where(note => !string.IsNullOrWhiteSpace(note))
            .Select(note => new CardBlock(null, note, TeamsJson.BytesOf<IReadOnlyList<CardElement>>([.. Note(note)])));
        return rows.Concat(notes);
    }

    private static IEnumerable<CardElement> Body(IRowsForm form, IReadOnlyList<CardBlock> blocks)
    {
        var rows = blocks.Select(b => b.Row).OfType<CardRow>().ToList();
        return [.. rows.Count == 0 ? [] : form.Show(rows), .. blocks.Select(b => b.Note).OfType<string>().SelectMany(Note)];
    }

    private static IEnumerable<CardElement> Note(string note) => CardTexts.Paragraphs(note, CardTexts.Small);

    private IReadOnlyList<CardElement> Head(Card card, string title, string locale) =>
    [
        .. CardTexts.Paragraphs(title, CardTexts.Title),
        .. card.PassMark is { } mark && card.Rows.Any(r => r.Score is not null)
            ? CardTexts.Paragraphs(
                phrases.Say(
                    locale, "teams.mark", ("mark", mark.ToString("0.##", CultureInfo.InvariantCulture)), ("good", Verdicts.Sign(true)), ("bad", Verdicts.Sign(false))),
                CardTexts.Small).Select(p => p with { Spacing = "small" })
            : [],
    ];

    private string Continued(Card card, string locale) => phrases.Say(locale, "teams.continued", ("title", card.Title));

    private static Card PartOf(Card card, string title, IReadOnlyList<CardBlock> blocks) => card with
    {
        Title = title,
        Rows = [.. blocks.Select(b => b.Row).OfType<CardRow>()],
        Notes = [.. blocks.Select(b => b.Note).OfType<string>()],
    };
}
