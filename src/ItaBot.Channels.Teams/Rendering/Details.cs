using ItaBot.Channels.Teams.Cards;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>What stands small beneath a row, where the row is part of a chart.</summary>
internal static class Details
{
    /// <summary>It, with the row's label before it; null where there is nothing.</summary>
    public static RichTextBlock? Of(CardRow row) => string.IsNullOrWhiteSpace(row.Detail)
        ? null
        : new([CardTexts.Small(row.Label + ": ") with { IsSubtle = null }, CardTexts.Small(row.Detail)]) { Spacing = "small" };
}
