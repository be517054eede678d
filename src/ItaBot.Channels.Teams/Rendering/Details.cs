using ItaBot.Channels.Teams.Cards;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>What stands small beneath the rows of a chart.</summary>
internal static class Details
{
    /// <summary>It, each with the row's label before it.</summary>
    public static IEnumerable<RichTextBlock> Of(IEnumerable<CardRow> rows) => rows
        .Where(r => !string.IsNullOrWhiteSpace(r.Detail))
        .Select((r, index) => new RichTextBlock([CardTexts.Small(r.Label + ": ") with { IsSubtle = null }, CardTexts.Small(r.Detail!)])
        {
            Spacing = index == 0 ? "medium" : "small",
        });
}
