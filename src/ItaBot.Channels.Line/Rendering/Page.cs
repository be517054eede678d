using ItaBot.Channels.Line.Messages;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>What is sent in one call, and what is left.</summary>
/// <param name="Messages">What is sent.</param>
/// <param name="Rest">What is kept for when the person asks for it; empty where all is sent.</param>
/// <param name="RestToken">The data that the button brings back; null where there is no rest.</param>
internal sealed record Page(IReadOnlyList<LineMessage> Messages, IReadOnlyList<LineMessage> Rest, string? RestToken);
