using System.Text.Json;
using ItaBot.Channels.Requests;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Teams.Authentication.OpenId;

/// <summary>Fetches the keys of an issuer from where its OpenID metadata say.</summary>
internal sealed partial class OpenIdClient(TimeProvider clock, ILogger<OpenIdClient> logger) : IDisposable
{
    /// <summary>How long both requests may take together: a card that is acted on wants its answer within a few seconds.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(4);

    private const int LargestAnswer = 1024 * 1024;

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        // Keys count only from where the settings and the metadata say.
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = LargestAnswer,
    };

    /// <summary>The keys by their ids; null where they cannot be had. It throws nothing.</summary>
    public async Task<IReadOnlyDictionary<string, SigningKey>?> FetchAsync(string metadataUrl)
    {
        try
        {
            using var timeout = new CancellationTokenSource(Timeout, clock);
            var metadata = await _http.GetByteArrayAsync(new Uri(metadataUrl), timeout.Token);
            if (KeysUrlOf(metadata) is not { } keysUrl)
            {
                LogNoKeysUrl(metadataUrl);
                return null;
            }

            var keys = KeySetReader.Read(await _http.GetByteArrayAsync(keysUrl, timeout.Token));
            if (keys.Count == 0)
            {
                LogNoKeys(metadataUrl);
                return null;
            }

            LogFetched(keys.Count, metadataUrl);
            return keys;
        }
        catch (Exception e)
        {
            LogFailed(e, metadataUrl);
            return null;
        }
    }

    public void Dispose() => _http.Dispose();

    private static Uri? KeysUrlOf(byte[] metadata)
    {
        using var document = JsonDocument.Parse(metadata);
        return Uri.TryCreate(document.RootElement.Text("jwks_uri"), UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            ? url
            : null;
    }

    [LoggerMessage(LogLevel.Information, "Read {Count} keys from {MetadataUrl}.")]
    private partial void LogFetched(int count, string metadataUrl);

    [LoggerMessage(LogLevel.Warning, "{MetadataUrl} does not say where its keys are. The keys known so far go on counting.")]
    private partial void LogNoKeysUrl(string metadataUrl);

    [LoggerMessage(LogLevel.Warning, "{MetadataUrl} leads to no key that can be used. The keys known so far go on counting.")]
    private partial void LogNoKeys(string metadataUrl);

    [LoggerMessage(LogLevel.Warning, "The keys of {MetadataUrl} could not be read. Those known so far go on counting.")]
    private partial void LogFailed(Exception exception, string metadataUrl);
}
