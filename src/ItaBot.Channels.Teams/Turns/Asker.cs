using ItaBot.Channels.Officers;
using ItaBot.Conversations;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>Who writes.</summary>
/// <param name="Officer">The officer that they are; null for somebody whom the directory does not know.</param>
/// <param name="AgencyId">The agency that they mean where they name none: an officer's own.</param>
/// <param name="Audience">As whom they are answered: as an officer only where nobody else reads along.</param>
internal sealed record Asker(Officer? Officer, string AgencyId, Audience Audience);
