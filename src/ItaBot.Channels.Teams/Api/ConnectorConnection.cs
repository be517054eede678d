using ItaBot.Channels.Calls;
using ItaBot.Channels.Teams.Settings;

namespace ItaBot.Channels.Teams.Api;

/// <summary>The way to the Connector: one pool of connections, and no request to a host that may not see the token.</summary>
internal sealed class ConnectorConnection(ServiceHosts hosts, TimeProvider clock) : IDisposable
{
    /// <summary>How long a call may take, its answer included.</summary>
    public static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(15);

    private readonly CallWire _wire = new(CallTimeout, clock, new TrustedHostHandler(hosts));

    /// <summary>Sends a call once.</summary>
    /// <exception cref="UntrustedHostException">The token may not go there.</exception>
    public async Task<CallExchange> SendAsync(ConnectorCall call, Uri url, string token, CancellationToken cancellationToken)
    {
        using var request = call.ToRequest(url, token);
        return await _wire.SendAsync(request, cancellationToken);
    }

    public void Dispose() => _wire.Dispose();
}
