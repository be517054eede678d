namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>The colours of a block.</summary>
internal sealed record FlexBlockStyle(string BackgroundColor);
