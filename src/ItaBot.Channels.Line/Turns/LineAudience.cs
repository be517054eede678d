using ItaBot.Channels.Linking;
using ItaBot.Conversations;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Tells as whom somebody writes.</summary>
internal sealed class LineAudience(ILinkStore links)
{
    /// <summary>An officer is one of the account's own agency, and nobody else may read along.</summary>
    public async Task<Audience> OfAsync(LineTurn turn, CancellationToken cancellationToken) =>
        turn is { IsDirect: true, Person: { } person }
        && await links.FindLinkAsync(person, cancellationToken) is { } link && link.AgencyId == turn.Account.AgencyId
            ? Audience.Officer
            : Audience.Citizen;
}
