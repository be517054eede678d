using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Messages.Flex;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>A bubble of a card, and the blocks of the card that stand in it.</summary>
internal sealed record CardBubble(FlexBubble Bubble, IReadOnlyList<CardBlock> Blocks)
{
    /// <summary>Its length in JSON with a comma.</summary>
    public int Bytes { get; } = LineJson.BytesOf<FlexContainer>(Bubble) + 1;
}
