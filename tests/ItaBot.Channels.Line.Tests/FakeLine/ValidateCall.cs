using System.Net.Http.Headers;
using System.Text;
using ItaBot.FakeLine;

namespace ItaBot.Channels.Line.Tests.FakeLine;

/// <summary>Asks the fake server by itself, with requests that the client could not make.</summary>
internal static class ValidateCall
{
    /// <summary>What the server finds wrong with messages.</summary>
    public static Task<IReadOnlyList<Finding>> CheckMessagesAsync(string messages) =>
        CheckAsync(LinePaths.ValidateReply, $$"""{"messages":{{messages}}}""");

    /// <summary>What the server finds wrong with a request.</summary>
    public static async Task<IReadOnlyList<Finding>> CheckAsync(
        string path, string body, string contentType = "application/json", string? retryKey = null, string? token = "fixed-token-of-test")
    {
        await using var server = await FakeLineServer.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Url, path))
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(contentType)),
        };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        if (retryKey is not null)
        {
            request.Headers.Add("X-Line-Retry-Key", retryKey);
        }

        using var response = await http.SendAsync(request);
        return server.Violations.ToList().SelectMany(v => v.Findings).ToList();
    }
}
