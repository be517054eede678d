namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>Bubbles of one width, side by side.</summary>
/// <param name="Contents">At most <see cref="LineLimits.Bubbles"/>.</param>
internal sealed record FlexCarousel(IReadOnlyList<FlexBubble> Contents) : FlexContainer;
