using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Messages.Flex;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>A part of a card that is not torn apart: a row, or a note where <paramref name="Row"/> is null.</summary>
internal sealed record CardBlock(FlexComponent Component, CardRow? Row, string? Note)
{
    /// <summary>Its length in JSON with the comma before it.</summary>
    public int Bytes { get; } = LineJson.BytesOf(Component) + 1;
}
