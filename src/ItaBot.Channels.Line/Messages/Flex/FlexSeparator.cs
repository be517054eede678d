namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>A thin line.</summary>
/// <param name="Color">As <c>#rrggbb</c>.</param>
internal sealed record FlexSeparator(string Color) : FlexComponent;
