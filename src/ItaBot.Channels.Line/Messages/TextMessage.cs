namespace ItaBot.Channels.Line.Messages;

/// <summary>A plain text.</summary>
/// <param name="Text">What it says, at most <see cref="LineLimits.Text"/> UTF-16 units.</param>
internal sealed record TextMessage(string Text) : LineMessage
{
    /// <summary>The quote token of the message that it answers; null quotes none.</summary>
    public string? QuoteToken { get; init; }
}
