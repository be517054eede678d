using ItaBot.Channels.Officers;
using ItaBot.Channels.Teams.Settings;
using ItaBot.Conversations;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>
/// Tells who writes: by the object id of Microsoft's directory or, where the administrator entered only that, by the e-mail
/// address that Teams tells. Names prove nothing.
/// </summary>
internal sealed class TeamsAudience(IOfficerDirectory officers, TeamsMembers members, IOptions<TeamsOptions> options)
{
    /// <summary>Who writes.</summary>
    public async Task<Asker> OfAsync(TeamsTurn turn, CancellationToken cancellationToken)
    {
        var officer = await FindAsync(turn, cancellationToken);
        return new(
            officer,
            officer?.AgencyId ?? options.Value.Teams.Agency!,
            officer is not null && turn.IsDirect ? Audience.Officer : Audience.Citizen);
    }

    private async Task<Officer?> FindAsync(TeamsTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Source.DirectoryId is not { } directoryId)
        {
            return null;
        }

        return await officers.FindByEntraObjectIdAsync(directoryId, cancellationToken)
            ?? await FindByAddressAsync(turn, cancellationToken);
    }

    private async Task<Officer?> FindByAddressAsync(TeamsTurn turn, CancellationToken cancellationToken)
    {
        if (!(await officers.ListAsync(cancellationToken)).Any(IsKnownByAddressAlone))
        {
            return null;
        }

        foreach (var address in await members.FindAddressesAsync(turn.Source, cancellationToken))
        {
            if (await officers.FindByEmailAsync(address, cancellationToken) is { } officer && IsKnownByAddressAlone(officer))
            {
                return officer;
            }
        }

        return null;
    }

    // An address may pass to somebody else; an officer whose object id is known is nobody with another one.
    private static bool IsKnownByAddressAlone(Officer officer) => officer is { EntraObjectId: null, Email: not null };
}
