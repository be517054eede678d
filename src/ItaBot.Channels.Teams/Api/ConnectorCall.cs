using System.Net.Http.Headers;
using System.Text;

namespace ItaBot.Channels.Teams.Api;

/// <summary>A request to the Connector. No record: what it carries must not be printed.</summary>
/// <param name="method">The method.</param>
/// <param name="serviceUrl">Where the Connector is, as an activity said it.</param>
/// <param name="segments">The path behind <c>/v3/conversations</c>, not escaped.</param>
internal sealed class ConnectorCall(HttpMethod method, string serviceUrl, params IReadOnlyList<string> segments)
{
    /// <summary>The content; null where there is none.</summary>
    public byte[]? Json { get; init; }

    /// <summary>What stands behind the question mark, escaped; empty where nothing does.</summary>
    public string Query { get; init; } = "";

    /// <summary>The address; null where the service url is none, or an id would lead to another path.</summary>
    public Uri? Url()
    {
        if (serviceUrl.AsSpan().ContainsAny('?', '#', '\\') || segments.Any(s => s is "" or "." or ".."))
        {
            return null;
        }

        var url = new StringBuilder(serviceUrl.TrimEnd('/')).Append("/v3/conversations");
        foreach (var segment in segments)
        {
            url.Append('/').Append(Uri.EscapeDataString(segment));
        }

        return Uri.TryCreate(url.Append(Query).ToString(), UriKind.Absolute, out var whole) ? whole : null;
    }

    /// <summary>A new request; each can be sent once.</summary>
    public HttpRequestMessage ToRequest(Uri url, string token)
    {
        var request = new HttpRequestMessage(method, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (Json is not null)
        {
            request.Content = new ByteArrayContent(Json)
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
            };
        }

        return request;
    }
}
