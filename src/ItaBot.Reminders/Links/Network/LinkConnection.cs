using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ItaBot.Reminders.Links.Network;

/// <summary>
/// Sends the requests of one link's check, without cookies, credentials or proxy. Connections are its own, so that what its
/// certificates say belongs to this link.
/// </summary>
internal sealed class LinkConnection : IDisposable
{
    private static readonly string UserAgent =
        $"ItaBot/{typeof(LinkConnection).Assembly.GetName().Version?.ToString(2)} (checks links that local governments publish for ITA)";

    private readonly HttpClient _http;
    private readonly AddressGuard _guard;
    private readonly CertificateCheck _certificates;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _clock;

    public LinkConnection(AddressGuard guard, CertificateCheck certificates, TimeSpan timeout, TimeProvider clock)
    {
        (_guard, _certificates, _timeout, _clock) = (guard, certificates, timeout, clock);
        _http = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = (context, stop) => guard.ConnectAsync(context.DnsEndPoint, stop),
            SslOptions = certificates.Options(),
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PreAuthenticate = false,
            ConnectTimeout = timeout,
            AutomaticDecompression = DecompressionMethods.All,
            ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
            // What is not read is not waited for.
            MaxResponseDrainSize = 0,
            // Sites write Thai names of files into headers as they are.
            ResponseHeaderEncodingSelector = (_, _) => Encoding.UTF8,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/pdf, */*;q=0.8");
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", "th, en;q=0.5");
    }

    /// <summary>Sends one request where the address may be asked.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Fetch> SendAsync(HttpMethod method, Uri address, CancellationToken cancellationToken)
    {
        if (_guard.Refusal(address) is { } refused)
        {
            return new Fetch.Refused(refused);
        }

        using var timeout = new CancellationTokenSource(_timeout, _clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(method, address);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
            return new Fetch.Answered(await LinkAnswerReader.ReadAsync(address, response, stop.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Fetch.Failed(BadLink.Timeout);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            return FailureOf(e);
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _http.Dispose();

    private Fetch FailureOf(Exception e)
    {
        for (var inner = e; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case AddressRefusedException:
                    return new Fetch.Refused(RefusedLink.NotPublic);
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return new Fetch.Failed(BadLink.UnknownHost);
            }
        }

        return new Fetch.Failed((e as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.SecureConnectionError => _certificates.Problem ?? BadLink.EncryptionFailed,
            HttpRequestError.NameResolutionError => BadLink.UnknownHost,
            HttpRequestError.ConnectionError => BadLink.Unreachable,
            _ => BadLink.Broken,
        });
    }
}
