using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Rendering;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>What the person may want to ask next, as buttons.</summary>
internal static class QuickReplies
{
    /// <summary>
    /// The buttons: each question once, and none whose text LINE would not take; a cut question would be another one.
    /// </summary>
    /// <returns>Null where there are none.</returns>
    public static QuickReply? Of(IEnumerable<ReplyAction> actions)
    {
        var items = actions
            .Where(a => !string.IsNullOrWhiteSpace(a.Label) && !string.IsNullOrWhiteSpace(a.Text))
            .Where(a => TextLength.Graphemes(a.Text) <= LineLimits.ActionText)
            .DistinctBy(a => a.Text)
            .Take(LineLimits.QuickReplies)
            .Select(a => new QuickReplyItem(new MessageAction(TextCut.ToGraphemes(a.Label, LineLimits.Label), a.Text)))
            .ToList();
        return items.Count == 0 ? null : new(items);
    }

    /// <summary>A button before others. The last of the others goes where there are too many.</summary>
    public static QuickReply With(LineAction first, QuickReply? others) =>
        new([new(first), .. (others?.Items ?? []).Take(LineLimits.QuickReplies - 1)]);
}
