using System.Text.Json.Nodes;
using ItaBot.FakeLine;
using ItaBot.FakeLine.Webhooks;

namespace ItaBot.EndToEnd.Tests.Line;

/// <summary>ItaBot as an agency runs it for its official account, with a server that plays LINE on the other side.</summary>
public sealed class LineOffice : IAsyncLifetime
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http = new();

    /// <summary>The program.</summary>
    public ItaBotProcess ItaBot { get; } = new();

    /// <summary>What plays LINE.</summary>
    public FakeLineServer Line { get; private set; } = null!;

    /// <summary>Makes events.</summary>
    public LineEvents Events { get; private set; } = null!;

    /// <summary>Posts them.</summary>
    public LineWebhookClient Webhook { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // As LINE does, tokens work for longer than it promises: what is shown must not depend on how fast the machine starts.
        Line = await FakeLineServer.StartAsync(new FakeLineOptions { ReplyTokenLifetime = TimeSpan.FromMinutes(15) });
        Events = new LineEvents(Line);
        Webhook = new LineWebhookClient(_http, new Uri(ItaBot.Address, "line/main/webhook"), Line.Channel);
        ItaBot.Settings["Line__ApiBaseUrl"] = Line.Url.ToString();
        ItaBot.Settings["Line__Channels__main__Agency"] = "klong-mueang";
        ItaBot.Settings["Line__Channels__main__ChannelSecret"] = Line.Channel.Secret;
        ItaBot.Settings["Line__Channels__main__ChannelId"] = Line.Channel.Id;
        await ItaBot.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await ItaBot.DisposeAsync();
        await Line.DisposeAsync();
        _http.Dispose();
    }

    /// <summary>The n-th person, as LINE names people.</summary>
    public static string Person(int n) => $"U{n:x32}";

    /// <summary>Has an administrator issue a code for an officer.</summary>
    public async Task<string> IssueCodeAsync(string agency, string officer) =>
        (string)JsonNode.Parse(await ItaBot.RunAsync("officers", "code", "--agency", agency, "--name", officer, "--json"))!["code"]!;

    /// <summary>Posts events in one body, which has to be acknowledged.</summary>
    public async Task PostAsync(params IReadOnlyList<JsonObject> events)
    {
        using var response = await Webhook.PostAsync(events, CancellationToken.None);
        Assert.Equal(200, (int)response.StatusCode);
    }

    /// <summary>What has reached somebody, in order.</summary>
    public IReadOnlyList<LineDelivery> Got(string person) => [.. Line.Deliveries.ToList().Where(d => d.To == person)];

    /// <summary>Waits until so many calls have reached somebody.</summary>
    public async Task<IReadOnlyList<LineDelivery>> WaitForAsync(string person, int calls)
    {
        await Line.Deliveries.WaitForAsync(all => all.Count(d => d.To == person) >= calls, Bound);
        return Got(person);
    }
}
