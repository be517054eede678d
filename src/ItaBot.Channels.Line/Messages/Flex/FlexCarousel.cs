namespace ItaBot.Channels.Line.Messages.Flex;

/// <summary>Bubbles of one width, side by side.</summary>
/// <param name="Contents">Bubbles, at most <see cref="LineLimits.Bubbles"/>. Declared so, they would be written without their type.</param>
internal sealed record FlexCarousel(IReadOnlyList<FlexContainer> Contents) : FlexContainer;
