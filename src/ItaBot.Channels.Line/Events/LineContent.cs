namespace ItaBot.Channels.Line.Events;

/// <summary>What a message brings.</summary>
internal abstract record LineContent
{
    private LineContent()
    {
    }

    /// <summary>With what the message can be quoted; null where it cannot be.</summary>
    public string? QuoteToken { get; init; }

    /// <summary>With what it is marked as read, with all before it; null where the account marks them by itself.</summary>
    public string? MarkAsReadToken { get; init; }

    public sealed record Text(string Value, IReadOnlyList<Mentionee> Mentionees) : LineContent;

    /// <param name="Keywords">What LINE says that it shows; may be empty.</param>
    /// <param name="Words">What the person wrote on it; null for nothing.</param>
    public sealed record Sticker(IReadOnlyList<string> Keywords, string? Words) : LineContent;

    /// <param name="IsFirst">Whether it is the first, or the only one, of what was sent together.</param>
    public sealed record Image(bool IsFirst) : LineContent;

    public sealed record Video : LineContent;

    public sealed record Audio : LineContent;

    public sealed record File : LineContent;

    public sealed record Location : LineContent;

    /// <summary>A type that this program does not know.</summary>
    public sealed record Unknown : LineContent;
}
