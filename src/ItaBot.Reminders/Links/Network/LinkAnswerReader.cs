using ItaBot.Reminders.Links.Pages;

namespace ItaBot.Reminders.Links.Network;

/// <summary>Reads a response as far as is needed to judge it.</summary>
internal static class LinkAnswerReader
{
    /// <summary>The most of a page that is read, after decompression: 2 MB.</summary>
    public const int MostOfAPage = 2 * 1024 * 1024;

    private const int MostOfADocument = 4096;

    /// <summary>Reads a response.</summary>
    /// <exception cref="IOException">The connection broke.</exception>
    public static async Task<LinkAnswer> ReadAsync(Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var headers = response.Content.Headers;
        var type = headers.ContentType?.MediaType?.ToLowerInvariant();
        var isHead = response.RequestMessage?.Method == HttpMethod.Head;
        var (body, atEnd) = isHead ? ([], false) : await ReadBodyAsync(response, type, cancellationToken);
        return new(address, (int)response.StatusCode, body)
        {
            ContentType = type,
            Charset = headers.ContentType?.CharSet?.Trim('"', '\'', ' '),
            Size = atEnd ? body.Length : headers.ContentLength,
            FileName = headers.ContentDisposition is { } named ? (named.FileNameStar ?? named.FileName)?.Trim('"') : null,
            Location = IsRedirect(response) && response.Headers.NonValidated.TryGetValues("Location", out var locations) ? locations.ToString() : null,
            SetsCookies = response.Headers.Contains("Set-Cookie"),
            IsChallenge = response.Headers.Contains("cf-mitigated"),
        };
    }

    private static bool IsRedirect(HttpResponseMessage response) => (int)response.StatusCode is 300 or 301 or 302 or 303 or 307 or 308;

    private static async Task<(byte[] Body, bool AtEnd)> ReadBodyAsync(HttpResponseMessage response, string? type, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        var buffer = new byte[MostOfADocument];
        var most = MostOfADocument;
        while (body.Length < most)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, most - body.Length)), cancellationToken);
            if (read == 0)
            {
                return (body.ToArray(), true);
            }

            body.Write(buffer, 0, read);
            if (most == MostOfADocument && DocumentKind.IsPage(type, body.GetBuffer().AsSpan(0, (int)body.Length)))
            {
                most = MostOfAPage;
                buffer = new byte[64 * 1024];
            }
        }

        return (body.ToArray(), false);
    }
}
