using ItaBot.Channels.Teams.Messages;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>What is shown now, and what is left.</summary>
/// <param name="Messages">What is sent.</param>
/// <param name="Rest">What is kept for when the person asks for it; empty where all is sent.</param>
/// <param name="RestToken">What the button brings back; null where there is no rest.</param>
internal sealed record Page(IReadOnlyList<TeamsMessage> Messages, IReadOnlyList<TeamsMessage> Rest, string? RestToken);
