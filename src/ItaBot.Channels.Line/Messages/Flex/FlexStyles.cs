namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>The colours of a bubble's blocks.</summary>
internal sealed record FlexStyles(FlexBlockStyle? Body = null, FlexBlockStyle? Footer = null);
