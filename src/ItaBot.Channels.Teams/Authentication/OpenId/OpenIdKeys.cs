using System.Collections.Concurrent;

namespace ItaBot.Channels.Teams.Authentication.OpenId;

/// <summary>The keys of all issuers, kept by the address of their metadata.</summary>
internal sealed class OpenIdKeys(OpenIdClient client, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, IssuerKeys> _issuers = new(StringComparer.Ordinal);

    /// <summary>Looks a key up.</summary>
    /// <param name="metadataUrl">An address from the settings, never from a token: each one is kept for ever.</param>
    /// <param name="keyId">The key's id.</param>
    /// <param name="cancellationToken">Ends the wait; a fetch that has begun goes on for the others.</param>
    public Task<KeyLookup> FindAsync(string metadataUrl, string keyId, CancellationToken cancellationToken) =>
        _issuers.GetOrAdd(metadataUrl, url => new IssuerKeys(url, client, clock)).FindAsync(keyId, cancellationToken);
}
