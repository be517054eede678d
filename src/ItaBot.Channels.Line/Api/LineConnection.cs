using ItaBot.Channels.Calls;
using ItaBot.Channels.Line.Settings;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Line.Api;

/// <summary>The way to LINE: one pool of connections for all channels.</summary>
internal sealed class LineConnection(IOptions<LineOptions> options, TimeProvider clock) : IDisposable
{
    /// <summary>How long a call may take, its answer included.</summary>
    public static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);

    private readonly CallWire _wire = new(CallTimeout, clock);
    private readonly Uri _baseUrl = new(options.Value.ApiBaseUrl);

    /// <summary>Sends a request once.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; whether the request arrived is not known.</exception>
    public async Task<CallExchange> SendAsync(LineCall call, string? accessToken, CancellationToken cancellationToken)
    {
        using var request = call.ToRequest(_baseUrl, accessToken);
        return await _wire.SendAsync(request, cancellationToken);
    }

    public void Dispose() => _wire.Dispose();
}
