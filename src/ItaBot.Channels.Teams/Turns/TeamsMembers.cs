using System.Collections.Concurrent;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Api;
using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>Asks Teams about those who write.</summary>
internal sealed partial class TeamsMembers(
    ConnectorClient client, IOptions<TeamsOptions> options, TimeProvider clock, ILogger<TeamsMembers> logger)
{
    // What stands in the sign-in name of somebody who belongs to another organisation, also where they are no guest.
    private const string External = "#EXT#";

    // An answer with published results is better than none.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    // Whoever writes writes several times; who somebody is changes rarely.
    private static readonly TimeSpan KnownFor = TimeSpan.FromMinutes(5);

    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<(string ConversationId, string UserId), (IReadOnlyList<string> Addresses, DateTimeOffset Until)> _known = new();

    /// <summary>The addresses of somebody of the own tenant; none where Teams tells none, or not in time.</summary>
    public async Task<IReadOnlyList<string>> FindAddressesAsync(TeamsSource source, CancellationToken cancellationToken)
    {
        var person = (source.ConversationId, source.UserId);
        if (_known.TryGetValue(person, out var known) && clock.GetUtcNow() < known.Until)
        {
            return known.Addresses;
        }

        var addresses = await AskAsync(source, cancellationToken);
        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        _known[person] = (addresses, clock.GetUtcNow() + KnownFor);
        return addresses;
    }

    private async Task<IReadOnlyList<string>> AskAsync(TeamsSource source, CancellationToken cancellationToken)
    {
        using var wait = new CancellationTokenSource(LongestWait, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(wait.Token, cancellationToken);
        try
        {
            var reading = await client.GetMemberAsync(source.ServiceUrl, source.ConversationId, source.UserId, either.Token);
            if (reading is ConnectorReading<TeamsMember>.Read { Value: var member })
            {
                return IsOwn(member, source) ? [.. AddressesOf(member).OfType<string>().Where(a => a.Length > 0)] : [];
            }

            LogUnread(source.ConversationId);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            LogUnread(source.ConversationId);
        }

        return [];
    }

    // The address of a guest is the word of another organisation.
    private static bool IsOwn(TeamsMember member, TeamsSource source) =>
        Guid.TryParse(member.AadObjectId, out var id) && id == source.DirectoryId
        && string.Equals(member.TenantId, source.TenantId, StringComparison.OrdinalIgnoreCase)
        && !string.Equals(member.UserRole, "guest", StringComparison.OrdinalIgnoreCase)
        && member.UserPrincipalName?.Contains(External, StringComparison.OrdinalIgnoreCase) != true;

    // A tenant signs people in under its own domains alone, but may enter any e-mail address, also one of another tenant's.
    private IEnumerable<string?> AddressesOf(TeamsMember member) =>
        options.Value.Teams.AllowedTenants.Count == 1 ? [member.UserPrincipalName, member.Email] : [member.UserPrincipalName];

    [LoggerMessage(LogLevel.Warning, "Teams did not tell the address of who wrote in {ConversationId}; officers who are known by address alone are answered like anybody there.")]
    private partial void LogUnread(string conversationId);
}
