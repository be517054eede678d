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
            .Select(a => Of(a))
            .OfType<MessageAction>()
            .DistinctBy(a => a.Text)
            .Take(LineLimits.QuickReplies)
            .Select(a => new QuickReplyItem(a))
            .ToList();
        return items.Count == 0 ? null : new(items);
    }

    /// <summary>What says something for the person who taps it; null where it says nothing, or more than LINE takes.</summary>
    public static MessageAction? Of(ReplyAction? action) =>
        action is not null && !string.IsNullOrWhiteSpace(action.Label) && !string.IsNullOrWhiteSpace(action.Text)
        && TextLength.Graphemes(action.Text) <= LineLimits.ActionText
            ? new(TextCut.ToGraphemes(action.Label, LineLimits.Label), action.Text)
            : null;

    /// <summary>A button before others. The last of the others goes where there are too many.</summary>
    public static QuickReply With(LineAction first, QuickReply? others) =>
        new([new(first), .. (others?.Items ?? []).Take(LineLimits.QuickReplies - 1)]);
}
