namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>What offsets are measured from.</summary>
internal enum FlexPosition
{
    Relative,
    Absolute,
}
