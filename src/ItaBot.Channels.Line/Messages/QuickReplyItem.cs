namespace ItaBot.Channels.Line.Messages;

/// <summary>A button under a message.</summary>
/// <param name="Action">What it does.</param>
internal sealed record QuickReplyItem(LineAction Action)
{
    /// <summary>LINE knows no other kind.</summary>
    public string Type { get; } = "action";
}
