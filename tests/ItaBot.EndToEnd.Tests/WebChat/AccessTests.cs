using System.Net;
using System.Net.Http.Json;

namespace ItaBot.EndToEnd.Tests.WebChat;

public sealed class AccessTests
{
    [Theory]
    [InlineData("", "GET")]
    [InlineData("webchat/chat.js", "GET")]
    [InlineData("webchat/agencies", "GET")]
    [InlineData("webchat/ask", "POST")]
    public async Task A_web_chat_that_is_switched_off_is_not_there(string path, string method)
    {
        await using var server = await WebChatServer.StartAsync(enabled: "false");

        Assert.Equal(HttpStatusCode.NotFound, await SendAsync(server, path, method));
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("0.0.0.0", HttpStatusCode.NotFound)]
    [InlineData("[::]", HttpStatusCode.NotFound)]
    [InlineData("*", HttpStatusCode.NotFound)]
    public async Task Where_nothing_is_set_only_a_server_on_loopback_has_it(string host, HttpStatusCode status)
    {
        await using var server = await WebChatServer.StartAsync(host: host);

        Assert.Equal(status, await SendAsync(server, "", "GET"));
    }

    [Fact]
    public async Task One_address_that_is_not_loopback_closes_it()
    {
        await using var server = await WebChatServer.StartAsync(host: "0.0.0.0", andOnLoopback: true);

        Assert.Equal(HttpStatusCode.NotFound, await SendAsync(server, "", "GET"));
    }

    [Fact]
    public async Task A_browser_that_has_a_file_of_the_page_is_not_sent_it_again()
    {
        await using var server = await WebChatServer.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };
        using var first = await client.GetAsync(new Uri("webchat/chat.js", UriKind.Relative));

        Assert.Equal(
            HttpStatusCode.NotModified,
            await SendAsync(server, "webchat/chat.js", "GET", ("If-None-Match", first.Headers.ETag!.Tag)));
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:3978", HttpStatusCode.OK)]
    [InlineData("[::1]:3978", HttpStatusCode.OK)]
    [InlineData("rebound.example", HttpStatusCode.Forbidden)]
    [InlineData("localhost.example", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.example:3978", HttpStatusCode.Forbidden)]
    [InlineData("192.168.1.4", HttpStatusCode.Forbidden)]
    public async Task On_loopback_it_answers_to_loopback_names_only(string host, HttpStatusCode status)
    {
        await using var server = await WebChatServer.StartAsync();

        Assert.Equal(status, await SendAsync(server, "", "GET", ("Host", host)));
        Assert.Equal(status, await SendAsync(server, "webchat/ask", "POST", ("Host", host)));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Real-IP", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    public async Task On_loopback_it_does_not_answer_through_a_tunnel_or_a_proxy(string header, string value)
    {
        await using var server = await WebChatServer.StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(server, "", "GET", (header, value)));
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(server, "webchat/ask", "POST", (header, value)));
    }

    [Fact]
    public async Task One_that_is_switched_on_answers_to_any_name_anywhere()
    {
        await using var server = await WebChatServer.StartAsync(enabled: "true", host: "0.0.0.0");

        Assert.Equal(HttpStatusCode.OK, await SendAsync(server, "", "GET", ("Host", "chat.example")));
    }

    [Theory]
    [InlineData("Origin", "https://foreign.example")]
    [InlineData("Origin", "http://127.0.0.1")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_question_from_another_sites_page_is_refused(string header, string value)
    {
        await using var server = await WebChatServer.StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(server, "webchat/ask", "POST", (header, value)));
        Assert.Empty(server.Turns);
    }

    [Fact]
    public async Task A_question_from_its_own_page_is_answered()
    {
        await using var server = await WebChatServer.StartAsync();
        var origin = server.Address.GetLeftPart(UriPartial.Authority);

        Assert.Equal(HttpStatusCode.OK, await SendAsync(server, "webchat/ask", "POST", ("Origin", origin)));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(server, "webchat/ask", "POST", ("Sec-Fetch-Site", "same-origin")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("webchat/chat.js")]
    [InlineData("webchat/chat.css")]
    [InlineData("webchat/agencies")]
    public async Task Every_response_forbids_whatever_the_page_does_not_need(string path)
    {
        await using var server = await WebChatServer.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'; trusted-types 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.True(response.Headers.CacheControl?.NoCache);
    }

    private static async Task<HttpStatusCode> SendAsync(
        WebChatServer server, string path, string method, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(
            new HttpMethod(method), $"http://127.0.0.1:{server.Address.Port}/{path}");
        request.Content = method == "POST" ? JsonContent.Create(new { text = "คะแนนรวม" }) : null;
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
