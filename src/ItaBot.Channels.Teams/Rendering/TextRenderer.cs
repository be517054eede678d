using ItaBot.Channels.Rendering;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>A reply without a card. Buttons stand on cards alone, so one with buttons becomes a card.</summary>
internal static class TextRenderer
{
    // With thousands of marks or escapes, even this many do not fit; then the buttons are left out, not the text.
    private const int UnitsOfCard = 4_000;

    public static IReadOnlyList<TeamsMessage> Render(string text, IReadOnlyList<CardAction>? actions, string locale)
    {
        if (actions is null)
        {
            return [.. Texts(text, CardLimits.Text)];
        }

        var pieces = TextCut.Pieces(text, UnitsOfCard).ToList();
        return pieces.Count > 0 && CardOf(pieces[^1], actions, locale) is { } card && TeamsJson.BytesOf(card.Card) <= CardLimits.CardBytes - MoreButton.Bytes
            ? [.. pieces.SkipLast(1).Select(p => new TextMessage(p)), card]
            : [.. Texts(text, CardLimits.Text)];
    }

    private static IEnumerable<TextMessage> Texts(string text, int most) => TextCut.Pieces(text, most).Select(p => new TextMessage(p));

    private static CardMessage CardOf(string text, IReadOnlyList<CardAction> actions, string locale) =>
        CardFrame.Message([.. CardTexts.Paragraphs(text, CardTexts.Plain)], text, actions, locale);
}
