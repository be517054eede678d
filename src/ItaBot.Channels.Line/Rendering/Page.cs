using ItaBot.Channels.Line.Messages;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>What is sent now, and what is left.</summary>
internal sealed record Page(IReadOnlyList<LineMessage> Messages, IReadOnlyList<LineMessage> Rest, string? RestToken);
