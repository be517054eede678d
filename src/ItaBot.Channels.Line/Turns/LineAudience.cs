using ItaBot.Channels.Linking;
using ItaBot.Conversations;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Tells as whom somebody writes.</summary>
internal sealed class LineAudience(ILinkStore links)
{
    /// <summary>As whom they are answered.</summary>
    public async Task<Audience> OfAsync(LineTurn turn, CancellationToken cancellationToken) =>
        await FindOfficerAsync(turn, cancellationToken) is null ? Audience.Citizen : Audience.Officer;

    /// <summary>As which officer they are answered: one of the account's own agency, where nobody else may read along; null as none.</summary>
    public async Task<OfficerLink?> FindOfficerAsync(LineTurn turn, CancellationToken cancellationToken) =>
        turn is { IsDirect: true, Person: { } person }
        && await links.FindLinkAsync(person, cancellationToken) is { } link && link.AgencyId == turn.Account.AgencyId
            ? link
            : null;
}
