using System.Diagnostics;
using ItaBot.Channels.Line.Settings;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Line.Api;

/// <summary>The way to LINE: one pool of connections for all channels.</summary>
internal sealed class LineConnection : IDisposable
{
    /// <summary>How long a call may take, its answer included.</summary>
    public static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);

    private const int LongestBody = 1024 * 1024;

    private readonly HttpClient _http;
    private readonly TimeProvider _clock;
    private readonly Uri _baseUrl;

    public LineConnection(IOptions<LineOptions> options, TimeProvider clock)
    {
        _baseUrl = new Uri(options.Value.ApiBaseUrl);
        _clock = clock;
        _http = new HttpClient(new SocketsHttpHandler
        {
            // A redirect would take the token elsewhere.
            AllowAutoRedirect = false,
            UseCookies = false,
            // Ids of traces are nothing that LINE needs to know.
            ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
            ConnectTimeout = TimeSpan.FromSeconds(5),
            // LINE's addresses change.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Sends a request once.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; whether the request arrived is not known.</exception>
    public async Task<LineExchange> SendAsync(LineCall call, string? accessToken, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(CallTimeout, _clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var request = call.ToRequest(_baseUrl, accessToken);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
            return new LineExchange.Answered(
                (int)response.StatusCode,
                Header(response, "x-line-request-id"),
                Header(response, "x-line-accepted-request-id"),
                await ReadBodyAsync(response, stop.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The handler's own limit is that on connecting: nothing was sent then.
            return new LineExchange.Lost("no answer in time", timeout.IsCancellationRequested);
        }
        catch (HttpRequestException e)
        {
            return new LineExchange.Lost($"no connection ({e.HttpRequestError})", MayHaveArrived(e.HttpRequestError));
        }
    }

    public void Dispose() => _http.Dispose();

    private static bool MayHaveArrived(HttpRequestError error) => error is not (
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError);

    /// <summary>The body, empty where the connection breaks: the status alone says what LINE did.</summary>
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

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
