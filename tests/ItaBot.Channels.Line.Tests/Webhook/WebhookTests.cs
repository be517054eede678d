using ItaBot.FakeLine;
using ItaBot.FakeLine.Schemas;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Line.Webhook;

namespace ItaBot.Channels.Line.Tests.Webhook;

public sealed class WebhookTests : IAsyncLifetime
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    private WebhookServer _server = null!;

    public async Task InitializeAsync() => _server = await WebhookServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task An_event_is_stored_as_it_came_and_its_conversation_is_woken()
    {
        const string Event = """{"type":"message", "message":{"type":"text","id":"7","text":"ข้อ"},"webhookEventId":"01FZ74A0TDDPYRVKNK77XKC3ZR","source":{"type":"user","userId":"U1"},"timestamp":1462629479859}""";

        Assert.Equal(HttpStatusCode.OK, await _server.PostAsync($$"""{"destination":"U","events":[{{Event}}]}"""));

        var stored = Assert.Single(_server.Inbox.Events);
        Assert.Equal(("line:klong-mueang", "01FZ74A0TDDPYRVKNK77XKC3ZR", Event), (stored.Channel, stored.EventId, stored.Payload));
        Assert.Equal(("line:klong-mueang:U1", "7"), (stored.ConversationId, stored.MessageId));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1462629479859), stored.OccurredAt);
        Assert.Equal(["line:klong-mueang:U1"], _server.Inbox.Woken);
    }

    [Theory]
    [InlineData("""{"destination":"U","events":[]}""")]
    [InlineData("{}")]
    public async Task A_body_that_brings_no_events_is_answered(string body)
    {
        Assert.Equal(HttpStatusCode.OK, await _server.PostAsync(body));
        Assert.Empty(_server.Inbox.Events);
    }

    [Fact]
    public async Task Both_secrets_count_while_one_is_rotated()
    {
        var body = """{"events":[]}"""u8.ToArray();

        Assert.Equal(HttpStatusCode.OK, await _server.PostAsync(body, WebhookServer.Sign(body, WebhookServer.NextSecret)));
        Assert.Equal(HttpStatusCode.OK, await _server.PostAsync(body, WebhookServer.Sign(body, "another-secret"), "pak-phraek"));
    }

    [Fact]
    public async Task A_channel_that_is_not_known_is_not_found()
    {
        var body = """{"events":[]}"""u8.ToArray();

        Assert.Equal(HttpStatusCode.NotFound, await _server.PostAsync(body, WebhookServer.Sign(body), "nobody"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public async Task Without_the_right_signature_nothing_is_read(string? signature)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await _server.PostAsync("no json"u8.ToArray(), signature));
        Assert.Empty(_server.Inbox.Events);
    }

    [Fact]
    public async Task The_signature_of_another_channel_does_not_count()
    {
        var body = """{"events":[{"type":"follow"}]}"""u8.ToArray();

        Assert.Equal(HttpStatusCode.Unauthorized, await _server.PostAsync(body, WebhookServer.Sign(body), "pak-phraek"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("I love mikan!")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"events":null}""")]
    [InlineData("""{"events":{}}""")]
    public async Task A_body_that_is_no_JSON_object_or_has_no_list_in_the_place_of_events_is_a_bad_request(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await _server.PostAsync(body));
        Assert.Empty(_server.Inbox.Events);
    }

    [Fact]
    public async Task A_byte_order_mark_is_tolerated() =>
        Assert.Equal(HttpStatusCode.OK, await _server.PostAsync("\uFEFF{\"events\":[{}]}"));

    [Theory]
    [InlineData(WebhookReceiver.MaxBodyBytes, false, HttpStatusCode.OK)]
    [InlineData(WebhookReceiver.MaxBodyBytes, true, HttpStatusCode.OK)]
    [InlineData(WebhookReceiver.MaxBodyBytes + 1, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(WebhookReceiver.MaxBodyBytes + 1, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_may_have_a_megabyte_announced_or_not(int bytes, bool isChunked, HttpStatusCode expected)
    {
        var body = Encoding.UTF8.GetBytes("""{"events":[]}""".PadRight(bytes));

        Assert.Equal(expected, await _server.PostAsync(body, WebhookServer.Sign(body), isChunked: isChunked));
    }

    [Theory]
    [InlineData("999999999999", "413")]
    [InlineData("5", "401")]
    public async Task A_length_that_is_not_true_changes_nothing(string length, string expected)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Client.BaseAddress!.Port);
        var stream = client.GetStream();
        var body = """{"events":[]}""";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /line/klong-mueang/webhook HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n"
            + $"x-line-signature: {WebhookServer.Sign(Encoding.UTF8.GetBytes(body))}\r\n\r\n{body}"));

        var status = await new StreamReader(stream).ReadLineAsync().WaitAsync(Bound);

        Assert.StartsWith($"HTTP/1.1 {expected} ", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_that_cannot_be_stored_are_to_be_sent_again()
    {
        _server.Inbox.Fails = new IOException("the disk is full");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await _server.PostAsync("""{"events":[{"type":"follow"}]}"""));
        Assert.Empty(_server.Inbox.Woken);
    }

    [Fact]
    public async Task An_event_beside_broken_ones_is_stored_and_they_are_kept_as_they_came()
    {
        var bytes = Encoding.Latin1.GetBytes("""{"events":[null,7,"x",[],{"source":[]},{"type":"message","message":{"text":"\ud83d"}},{"type":"text BAD"},{"type":"unsend","webhookEventId":"E","unsend":{"messageId":"325708"}}]}""");
        bytes[Encoding.Latin1.GetString(bytes).IndexOf("BAD", StringComparison.Ordinal)] = 0xFF;

        Assert.Equal(HttpStatusCode.OK, await _server.PostAsync(bytes));

        Assert.Equal(8, _server.Inbox.Events.Count);
        Assert.Equal("null", _server.Inbox.Events[0].Payload);
        Assert.All(_server.Inbox.Events.Take(7), e => Assert.StartsWith("sha256:", e.EventId, StringComparison.Ordinal));
        Assert.Equal(("E", "325708"), (_server.Inbox.Events[7].EventId, _server.Inbox.Events[7].ErasesMessageId));
    }

    [Fact]
    public async Task An_event_without_an_id_that_comes_again_is_the_same()
    {
        await _server.PostAsync("""{"events":[{"type":"follow","timestamp":1462629479859}]}""");
        await _server.PostAsync("""{"events":[{"type":"follow","timestamp":1462629479859},{"type":"follow","timestamp":1462629479860}]}""");

        Assert.Equal(2, _server.Inbox.Events.Count);
    }

    [Theory]
    [InlineData("12345678901234")]
    [InlineData("99999999999999999999999")]
    [InlineData("-1")]
    [InlineData("1462629479")]
    [InlineData("\"soon\"")]
    [InlineData("null")]
    public async Task A_time_that_cannot_be_is_the_time_of_arrival(string timestamp)
    {
        await _server.PostAsync($$"""{"events":[{"type":"follow","timestamp":{{timestamp}}}]}""");

        Assert.Equal(_server.Clock.Now, Assert.Single(_server.Inbox.Events).OccurredAt);
    }

    [Theory]
    [InlineData("""{"type":"user","userId":"U1"}""", "line:klong-mueang:U1")]
    [InlineData("""{"type":"group","groupId":"C1","userId":"U1"}""", "line:klong-mueang:C1:U1")]
    [InlineData("""{"type":"group","groupId":"C1"}""", "line:klong-mueang:C1")]
    [InlineData("""{"type":"room","roomId":"R1","userId":"U1"}""", "line:klong-mueang:R1:U1")]
    [InlineData("""{"type":"user"}""", "line:klong-mueang:none")]
    [InlineData("null", "line:klong-mueang:none")]
    public async Task A_conversation_is_a_person_alone_or_in_a_group(string source, string expected)
    {
        await _server.PostAsync($$"""{"events":[{"type":"message","source":{{source}}}]}""");

        Assert.Equal(expected, Assert.Single(_server.Inbox.Events).ConversationId);
    }

    [Fact]
    public async Task A_later_wording_is_told_from_a_message()
    {
        await _server.PostAsync("""{"events":[{"type":"message","message":{"id":"1"}},{"type":"messageEdited","message":{"id":"1"}}]}""");

        Assert.Equal([("1", false), ("1", true)], _server.Inbox.Events.Select(e => (e.MessageId, e.IsEdit)));
    }

    [LineSpecFact]
    public async Task Every_published_sample_is_taken_in_and_a_good_event_beside_it_is_stored()
    {
        var samples = Directory.GetFiles(Path.Combine(LineSpecs.Directory!, "samples"), "*.json");
        Assert.True(samples.Length > 200, $"{samples.Length} samples");
        foreach (var sample in samples)
        {
            var body = File.ReadAllBytes(sample);
            var status = await _server.PostAsync(body);
            Assert.True(status == HttpStatusCode.OK, $"{Path.GetFileName(sample)}: {status}");

            var id = $"good-beside-{Path.GetFileName(sample)}";
            var text = Encoding.UTF8.GetString(body).TrimStart('\uFEFF');
            var events = text.IndexOf('[', Math.Max(text.IndexOf("\"events\"", StringComparison.Ordinal), 0));
            if (events >= 0)
            {
                var comma = text[(events + 1)..].TrimStart().StartsWith(']') ? "" : ",";
                await _server.PostAsync(text.Insert(events + 1, $$"""{"type":"follow","webhookEventId":"{{id}}"}{{comma}}"""));
                Assert.Contains(_server.Inbox.Events, e => e.EventId == id);
            }
        }
    }
}
