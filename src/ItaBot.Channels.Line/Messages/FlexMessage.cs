using ItaBot.Channels.Line.Messages.Flex;

namespace ItaBot.Channels.Line.Messages;

/// <summary>A message with a layout of its own.</summary>
/// <param name="AltText">
/// What notifications, the list of chats and screen readers say instead, at most <see cref="LineLimits.AltText"/> UTF-16 units.
/// </param>
/// <param name="Contents">The bubble or bubbles.</param>
internal sealed record FlexMessage(string AltText, FlexContainer Contents) : LineMessage;
