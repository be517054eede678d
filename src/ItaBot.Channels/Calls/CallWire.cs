using System.Diagnostics;
using System.Net.Http.Headers;

namespace ItaBot.Channels.Calls;

/// <summary>
/// Sends requests to a channel's servers from a pool of connections of its own, each once and without following redirects,
/// and says what came of it.
/// </summary>
public sealed class CallWire : IDisposable
{
    private const int LongestBody = 1024 * 1024;

    private readonly HttpClient _http;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _clock;

    /// <param name="timeout">How long a call may take, its answer included.</param>
    /// <param name="clock">The clock of the time limit.</param>
    /// <param name="guard">What each request passes before it goes out; null for nothing.</param>
    /// <param name="usesProxy">Whether requests go through the proxy of the environment, where there is one.</param>
    public CallWire(TimeSpan timeout, TimeProvider clock, DelegatingHandler? guard = null, bool usesProxy = true)
    {
        (_timeout, _clock) = (timeout, clock);
        HttpMessageHandler handler = new SocketsHttpHandler
        {
            // A redirect would take the token elsewhere.
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = usesProxy,
            // Ids of traces are nothing that others need to know.
            ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
            ConnectTimeout = TimeSpan.FromSeconds(5),
            // The addresses of large services change.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        if (guard is not null)
        {
            guard.InnerHandler = handler;
            handler = guard;
        }

        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Sends a request once.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; whether the request arrived is not known.</exception>
    /// <exception cref="Exception">The guard did not let it out.</exception>
    public async Task<CallExchange> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(_timeout, _clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
            return new CallExchange.Answered((int)response.StatusCode, await ReadBodyAsync(response, stop.Token))
            {
                RetryAfter = WaitOf(response.Headers.RetryAfter),
                Headers = response.Headers,
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The handler's own limit is that on connecting: nothing was sent then.
            return new CallExchange.Lost("no answer in time", timeout.IsCancellationRequested);
        }
        catch (HttpRequestException e)
        {
            return new CallExchange.Lost($"no connection ({e.HttpRequestError})", MayHaveArrived(e.HttpRequestError));
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _http.Dispose();

    private static bool MayHaveArrived(HttpRequestError error) => error is not (
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError);

    private TimeSpan? WaitOf(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date - _clock.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    /// <summary>The body, empty where the connection breaks: the status alone says what was done.</summary>
    private static async Task<byte[]> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestBody, cancellationToken);
            return await response.Content.ReadAsByteArrayAsync(cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            return [];
        }
    }
}
