using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Rendering;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>Replies as LINE's messages.</summary>
internal sealed class LineRenderer(Phrasebook phrases)
{
    private readonly CardRenderer _cards = new(phrases);

    /// <summary>
    /// All messages of an answer in order, however many, each within LINE's limits. The buttons stand on the last one:
    /// phones show no others.
    /// </summary>
    /// <param name="replies">The answer.</param>
    /// <param name="locale">Its language.</param>
    public IReadOnlyList<LineMessage> Render(IReadOnlyList<Reply> replies, string locale)
    {
        var messages = replies.SelectMany(reply => Render(reply, locale)).ToList();
        if (messages.Count > 0)
        {
            messages[^1] = messages[^1] with { QuickReply = QuickReplies.Of(replies.SelectMany(r => r.Actions)) };
        }

        return messages;
    }

    private IReadOnlyList<LineMessage> Render(Reply reply, string locale) =>
        reply.Card is { Rows.Count: > 0 } card && _cards.Render(reply, card, locale) is { Count: > 0 } messages
            ? messages
            : [.. TextCut.Pieces(reply.Text, LineLimits.Text - RestHint.Units).Select(piece => new TextMessage(piece))];
}
