using System.Net;
using ItaBot.FakeLine;
using ItaBot.FakeLine.Webhooks;

namespace ItaBot.Benchmarks.Line;

/// <summary>Sends webhooks to an endpoint and notes how long each took.</summary>
internal sealed class LoadGenerator : IDisposable
{
    /// <summary>How many send at the same time where they send as fast as they can.</summary>
    public const int Senders = 64;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = Senders, UseCookies = false });
    private readonly LineWebhookClient _client;
    private readonly TimeProvider _clock;

    public LoadGenerator(Uri endpoint, FakeLineServer line)
    {
        _client = new LineWebhookClient(_http, endpoint, line.Channel);
        _clock = line.Clock;
    }

    /// <summary>Sends as fast as the endpoint answers.</summary>
    /// <returns>What was sent, and how long all of it took.</returns>
    public async Task<(Sent[] Sent, TimeSpan Took)> FloodAsync(Webhook[] webhooks, CancellationToken cancellationToken)
    {
        var sent = new Sent[webhooks.Length];
        var last = -1;
        var start = _clock.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => Task.Run(
            async () =>
            {
                for (var i = Interlocked.Increment(ref last); i < webhooks.Length; i = Interlocked.Increment(ref last))
                {
                    sent[i] = await SendAsync(webhooks[i], cancellationToken);
                }
            },
            cancellationToken)));
        return (sent, _clock.GetElapsedTime(start));
    }

    /// <summary>Sends at a rate, whether the endpoint keeps up or not.</summary>
    /// <param name="webhooks">What to send.</param>
    /// <param name="perSecond">How many a second.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Sent[]> PaceAsync(Webhook[] webhooks, int perSecond, CancellationToken cancellationToken)
    {
        var sending = new List<Task<Sent>>(webhooks.Length);
        using var timer = new PeriodicTimer(Tick, _clock);
        var start = _clock.GetTimestamp();
        while (sending.Count < webhooks.Length)
        {
            var due = Math.Min(webhooks.Length, 1 + (int)(_clock.GetElapsedTime(start).TotalSeconds * perSecond));
            while (sending.Count < due)
            {
                sending.Add(SendAsync(webhooks[sending.Count], cancellationToken));
            }

            await timer.WaitForNextTickAsync(cancellationToken);
        }

        return await Task.WhenAll(sending);
    }

    public void Dispose() => _http.Dispose();

    private async Task<Sent> SendAsync(Webhook webhook, CancellationToken cancellationToken)
    {
        var at = _clock.GetUtcNow();
        var start = _clock.GetTimestamp();
        using var response = await _client.PostAsync(webhook.Body, webhook.Signature, cancellationToken);
        return response.StatusCode == HttpStatusCode.OK
            ? new(webhook.ReplyToken, at, _clock.GetElapsedTime(start))
            : throw new InvalidOperationException($"A webhook was answered with {(int)response.StatusCode}.");
    }
}
