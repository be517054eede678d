using System.Net;
using System.Security.Cryptography;
using System.Text;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Telemetry;
using ItaBot.Channels.Turns;
using ItaBot.Scoring.Assessments;
using ItaBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>A server on loopback with the webhooks of two accounts.</summary>
internal sealed class WebhookServer : IAsyncDisposable
{
    public const string Secret = "8c570fa6dd201bb328f1c1eac23a96d8";
    public const string NextSecret = "next-secret";

    private readonly WebApplication _app;

    private WebhookServer(WebApplication app, MemoryInbox inbox, SetClock clock)
    {
        (_app, Inbox, Clock) = (app, inbox, clock);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public MemoryInbox Inbox { get; }

    public SetClock Clock { get; }

    public HttpClient Client { get; }

    public static async Task<WebhookServer> StartAsync(params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Line:Channels:klong-mueang:Agency"] = "klong-mueang",
            ["Line:Channels:klong-mueang:ChannelSecret"] = Secret,
            ["Line:Channels:klong-mueang:NextChannelSecret"] = NextSecret,
            ["Line:Channels:klong-mueang:ChannelAccessToken"] = "token",
            ["Line:Channels:pak-phraek:Agency"] = "pak-phraek",
            ["Line:Channels:pak-phraek:ChannelSecret"] = "another-secret",
            ["Line:Channels:pak-phraek:ChannelAccessToken"] = "token",
        });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value));
        var (inbox, clock) = (new MemoryInbox(), new SetClock(Some.Now));
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton<IInbox>(inbox).AddSingleton<ITurnSignal>(inbox)
            .AddSingleton<IAssessmentStore, NoAssessments>()
            .AddSingleton<PipelineTelemetry>().AddSingleton<AwaitedTurns>().AddSingleton<EventIntake>();
        builder.AddLine();
        var app = builder.Build();
        app.MapLine();
        await app.StartAsync();
        return new(app, inbox, clock);
    }

    /// <summary>The signature of a body.</summary>
    public static string Sign(byte[] body, string secret = Secret) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    /// <summary>Posts a text, signed.</summary>
    public Task<HttpStatusCode> PostAsync(string body) => PostAsync(Encoding.UTF8.GetBytes(body));

    /// <summary>Posts a body, signed.</summary>
    public Task<HttpStatusCode> PostAsync(byte[] body) => PostAsync(body, Sign(body));

    /// <summary>Posts a body with a signature; null for none.</summary>
    public async Task<HttpStatusCode> PostAsync(byte[] body, string? signature, string channel = "klong-mueang", bool isChunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/line/{channel}/webhook") { Content = new ByteArrayContent(body) };
        request.Headers.TransferEncodingChunked = isChunked;
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation("x-line-signature", signature);
        }

        using var response = await Client.SendAsync(request);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
