using ItaBot.Channels.Teams.Settings;

namespace ItaBot.Channels.Teams.Api;

/// <summary>The way to the Connector: one pool of connections, and no request to a host that may not see the token.</summary>
internal sealed class ConnectorConnection(ServiceHosts hosts, TimeProvider clock) : IDisposable
{
    private readonly TeamsWire _wire = new(clock, new TrustedHostHandler(hosts));

    /// <summary>Sends a call once.</summary>
    /// <exception cref="UntrustedHostException">The token may not go there.</exception>
    public async Task<TeamsExchange> SendAsync(ConnectorCall call, Uri url, string token, CancellationToken cancellationToken)
    {
        using var request = call.ToRequest(url, token);
        return await _wire.SendAsync(request, cancellationToken);
    }

    public void Dispose() => _wire.Dispose();
}
