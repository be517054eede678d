namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>How a box places what it holds.</summary>
internal enum FlexLayout
{
    Vertical,
    Horizontal,
}
