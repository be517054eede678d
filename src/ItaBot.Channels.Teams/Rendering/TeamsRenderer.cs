using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>Replies as Teams' messages.</summary>
internal sealed class TeamsRenderer(Phrasebook phrases)
{
    private readonly CardRenderer _cards = new(phrases);

    /// <summary>
    /// All messages of an answer in order, however many, each within Teams' limits. What the person may ask next stands on
    /// the last one.
    /// </summary>
    /// <param name="replies">The answer.</param>
    /// <param name="locale">Its language.</param>
    public IReadOnlyList<TeamsMessage> Render(IReadOnlyList<Reply> replies, string locale)
    {
        // A text with many buttons asks something, and each of them is an answer.
        var most = replies is [.., { Card: null }] ? CardLimits.Answers : CardLimits.Actions;
        var actions = NextQuestions.Of(replies.SelectMany(r => r.Actions), most);
        return [.. replies.SelectMany((reply, index) => Render(reply, index == replies.Count - 1 ? actions : null, locale))];
    }

    private IReadOnlyList<TeamsMessage> Render(Reply reply, IReadOnlyList<CardAction>? actions, string locale) =>
        reply.Card is { Rows.Count: > 0 } card && _cards.Render(reply, card, actions, locale) is { Count: > 0 } messages
            ? messages
            : TextRenderer.Render(reply.Text, actions, locale);
}
