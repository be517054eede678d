using System.Text.Json.Nodes;
using ItaBot.FakeLine;
using ItaBot.FakeLine.Webhooks;

namespace ItaBot.EndToEnd.Tests.Telemetry;

public sealed class OtlpExportTests : IAsyncLifetime
{
    private const string Metrics = "/v1/metrics", Traces = "/v1/traces";
    private const string Person = "U4af4980629f1b2c3d4e5f60718293a4b", Words = "ข้อไหนต่ำกว่า 85";

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    private readonly ItaBotProcess _itabot = new();
    private readonly HttpClient _http = new();
    private FakeLineServer _line = null!;
    private OtlpReceiver _receiver = null!;

    public async Task InitializeAsync()
    {
        _receiver = await OtlpReceiver.StartAsync();
        _line = await FakeLineServer.StartAsync();
        _line.Profiles[Person] = new FakeProfile("Somsri", "th");
        _itabot.Settings["Line__ApiBaseUrl"] = _line.Url.ToString();
        _itabot.Settings["Line__Channels__main__Agency"] = "klong-mueang";
        _itabot.Settings["Line__Channels__main__ChannelSecret"] = _line.Channel.Secret;
        _itabot.Settings["Line__Channels__main__ChannelAccessToken"] = _line.Channel.AccessToken;
        _itabot.Settings["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        _itabot.Settings["OTEL_METRIC_EXPORT_INTERVAL"] = "200";
        _itabot.Settings["OTEL_BSP_SCHEDULE_DELAY"] = "200";
    }

    public async Task DisposeAsync()
    {
        await _itabot.DisposeAsync();
        await _line.DisposeAsync();
        await _receiver.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task Metrics_and_traces_of_a_chat_come_without_its_words_its_people_and_its_secrets()
    {
        _itabot.Settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = _receiver.Address.ToString();
        await _itabot.InitializeAsync();

        var events = await ChatAsync();

        await _receiver.WaitForAsync(
            Metrics, "itabot.events.received", "itabot.turn.duration", "itabot.deliveries", "itabot.answer.duration",
            "http.server.request.duration", "http.client.request.duration", "service.name", "itabot", "0.1.0");
        await _receiver.WaitForAsync(
            Traces, ["turn", "deliver", "/line/{channel}/webhook", "System.Net.Http", "line:main", .. events.Select(e => (string)e["webhookEventId"]!)]);
        string[] secrets =
        [
            Person, Words, "Somsri", _line.Channel.Secret, _line.Channel.AccessToken, .. events.Select(e => (string)e["replyToken"]!),
        ];
        Assert.DoesNotContain(secrets, s => _receiver.Has(Metrics, s));
        Assert.DoesNotContain(secrets, s => _receiver.Has(Traces, s));
        Assert.Contains(_line.Requests.ToList(), r => r.Path.Contains(Person, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_endpoint_of_traces_alone_gets_no_metrics()
    {
        _itabot.Settings["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] = new Uri(_receiver.Address, Traces).ToString();
        await _itabot.InitializeAsync();

        await ChatAsync();

        await _receiver.WaitForAsync(Traces, "turn", "deliver");
        Assert.Equal([Traces], _receiver.Paths);
    }

    /// <summary>Somebody adds the account, whose profile is looked up for that, and asks something.</summary>
    private async Task<IReadOnlyList<JsonObject>> ChatAsync()
    {
        var made = new LineEvents(_line);
        IReadOnlyList<JsonObject> events = [made.Follow(Person), made.Text(Person, Words)];
        var webhook = new LineWebhookClient(_http, new Uri(_itabot.Address, "line/main/webhook"), _line.Channel);
        using var response = await webhook.PostAsync(events, CancellationToken.None);
        response.EnsureSuccessStatusCode();
        await _line.Deliveries.WaitForCountAsync(2, Bound);
        return events;
    }
}
