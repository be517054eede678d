namespace ItaBot.Channels.Teams.Cards;

/// <summary>
/// A paragraph. Unlike a TextBlock it reads no Markdown: a name from a report, or what somebody typed, cannot become a link
/// or lose its asterisks.
/// </summary>
/// <param name="Inlines">Its pieces, one after the other.</param>
internal sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement
{
    /// <summary><c>right</c> for figures; null for left.</summary>
    public string? HorizontalAlignment { get; init; }
}
