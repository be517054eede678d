namespace ItaBot.Channels.Teams.Authentication.OpenId;

/// <summary>
/// The keys of one issuer: fetched when they are first needed, each day, and for a key that is not among them at most once an
/// hour, so that made-up ids do not turn into requests. Where a fetch fails the last known keys stay.
/// </summary>
internal sealed class IssuerKeys(string metadataUrl, OpenIdClient client, TimeProvider clock)
{
    /// <summary>How long keys count as fresh.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromDays(1);

    /// <summary>How long after a search for an unknown key the next one may follow.</summary>
    public static readonly TimeSpan SearchInterval = TimeSpan.FromHours(1);

    /// <summary>How long after a failure it is tried again.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private IReadOnlyDictionary<string, SigningKey>? _keys;
    private DateTimeOffset _fetchedAt;
    private DateTimeOffset? _searchedAt;
    private DateTimeOffset? _failedAt;
    private Task? _fetch;

    /// <summary>Looks a key up.</summary>
    public async Task<KeyLookup> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (FetchFor(keyId) is { } fetch)
        {
            await fetch.WaitAsync(cancellationToken);
        }

        lock (_gate)
        {
            return _keys is null ? new KeyLookup.Unavailable()
                : _keys.TryGetValue(keyId, out var key) ? new KeyLookup.Found(key)
                : new KeyLookup.Unknown();
        }
    }

    /// <summary>The fetch to wait for; null where what is known is enough, or where it is too early to ask again.</summary>
    private Task? FetchFor(string keyId)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var isStale = _keys is null || now - _fetchedAt >= FreshFor;
            var isUnknown = _keys?.ContainsKey(keyId) == false;
            if (!isStale && !isUnknown)
            {
                return null;
            }

            if (_fetch is not null)
            {
                return _fetch;
            }

            var isDue = isStale || _searchedAt is null || now - _searchedAt >= SearchInterval;
            if (!isDue || now - _failedAt < RetryAfter)
            {
                return null;
            }

            // The first fetch and the daily one look for everybody; only one for a single key uses the hour up.
            return _fetch = Task.Run(() => FetchAsync(isSearch: !isStale), CancellationToken.None);
        }
    }

    private async Task FetchAsync(bool isSearch)
    {
        var keys = await client.FetchAsync(metadataUrl);
        lock (_gate)
        {
            _fetch = null;
            var now = clock.GetUtcNow();
            if (keys is null)
            {
                _failedAt = now;
                return;
            }

            (_keys, _fetchedAt, _failedAt) = (keys, now, null);
            _searchedAt = isSearch ? now : _searchedAt;
        }
    }
}
