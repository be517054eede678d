using ItaBot.Channels.Line.Messages;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>Makes messages of replies.</summary>
internal sealed class LineRenderer(Phrasebook phrases)
{
    public IReadOnlyList<LineMessage> Render(IReadOnlyList<Reply> replies, string locale) =>
        phrases.Has(locale) ? [] : [.. replies.Select(r => new LineMessage("text", r.Text))];
}
