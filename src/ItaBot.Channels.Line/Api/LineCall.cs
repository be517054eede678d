using System.Net.Http.Headers;

namespace ItaBot.Channels.Line.Api;

/// <summary>A request to LINE. No record: what it carries must not be printed.</summary>
internal sealed class LineCall(HttpMethod method, string path)
{
    /// <summary>The content and its type; null where there is none.</summary>
    public (byte[] Bytes, string Type)? Content { get; init; }

    /// <summary>By which LINE knows the request when it comes again; null where it does not.</summary>
    public Guid? RetryKey { get; init; }

    public static LineCall Get(string path) => new(HttpMethod.Get, path);

    public static LineCall Post(string path, byte[] json) => new(HttpMethod.Post, path) { Content = (json, "application/json") };

    public static LineCall Put(string path, byte[] json) => new(HttpMethod.Put, path) { Content = (json, "application/json") };

    /// <summary>A new request; each can be sent once.</summary>
    public HttpRequestMessage ToRequest(Uri baseUrl, string? accessToken)
    {
        var request = new HttpRequestMessage(method, new Uri(baseUrl, path));
        if (accessToken is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        }

        if (RetryKey is { } key)
        {
            request.Headers.Add("X-Line-Retry-Key", key.ToString("D"));
        }

        if (Content is { } content)
        {
            request.Content = new ByteArrayContent(content.Bytes) { Headers = { ContentType = new MediaTypeHeaderValue(content.Type) } };
        }

        return request;
    }
}
