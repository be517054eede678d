using ItaBot.Channels.Rendering;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Conversations.Phrases;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>
/// Makes one message of several. Nothing is kept for a button: what does not fit is left out, and the end says so (the
/// phrase <c>chat.cut</c>).
/// </summary>
internal sealed class OneMessage(Phrasebook phrases)
{
    /// <summary>As much of the messages as one holds; a long list ends with its first card, as in an answer.</summary>
    /// <param name="messages">What is to be said, in order; one at least.</param>
    /// <param name="locale">The language.</param>
    public TeamsMessage Of(IReadOnlyList<TeamsMessage> messages, string locale)
    {
        if (messages is [var only])
        {
            return only;
        }

        var cut = phrases.Say(locale, "chat.cut");
        var actions = (messages[^1] as CardMessage)?.Card.Actions;
        var most = Math.Min(messages.Count, messages.TakeWhile(m => m is not CardMessage { GoesOn: true }).Count() + 1);
        for (var count = most; count > 0; count--)
        {
            var card = Joined([.. messages.Take(count)], count == messages.Count ? null : cut, actions, locale);
            if (TeamsJson.BytesOf(card.Card) <= CardLimits.CardBytes)
            {
                return card;
            }
        }

        // There is room for the buttons of its own reply on a card, and none on a text.
        return messages[0] is TextMessage text
            ? new TextMessage($"{TextCut.ToUnits(text.Text, CardLimits.Text - cut.Length - 1)}\n{cut}")
            : Joined([messages[0]], cut, null, locale);
    }

    private static CardMessage Joined(IReadOnlyList<TeamsMessage> messages, string? cut, IReadOnlyList<CardAction>? actions, string locale)
    {
        var body = messages.SelectMany(BodyOf).Concat(cut is null ? [] : CardTexts.Paragraphs(cut, CardTexts.Small));
        return CardFrame.Message([.. body], string.Join('\n', [.. messages.Select(PlainOf), .. cut is null ? (string[])[] : [cut]]), actions, locale);
    }

    private static IEnumerable<CardElement> BodyOf(TeamsMessage message) => message switch
    {
        TextMessage text => CardTexts.Paragraphs(text.Text, CardTexts.Plain),
        CardMessage card => card.Card.Body,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string PlainOf(TeamsMessage message) => message switch
    {
        TextMessage text => text.Text,
        CardMessage card => card.Card.FallbackText ?? card.Summary,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
