using ItaBot.FakeLine;

namespace ItaBot.Benchmarks.Line;

/// <summary>
/// The whole program under the load of a LINE official account, with everything durable, beside a bare endpoint under the
/// same load in the same run. Nothing is asserted: what comes out is for people to read.
/// </summary>
internal static class LineBenchmark
{
    private const int Seed = 4;
    private const int WarmUpEvents = 3000;
    private const int Rounds = 5;
    private const int FloodEvents = 3000;

    // So many that a round of the bare endpoint is not over before it is up to speed.
    private const int BareFloodEvents = 20_000;

    private const int PaceEvents = 600;
    private const int PerSecond = 100;
    private const string Account = "bench";

    /// <summary>Measures and prints.</summary>
    public static async Task RunAsync()
    {
        await using var line = await FakeLineServer.StartAsync(new FakeLineOptions
        {
            ChecksRequests = false,
            KeepsRequests = false,
            ReplyTokenLifetime = TimeSpan.FromHours(1),
        });
        await using var itabotProcess = await StartItaBotAsync(line);
        await using var bareProcess = await StartBareAsync(line);
        var maker = new WebhookMaker(line, new Random(Seed));
        using var itabot = new Subject(new Uri(itabotProcess.Address, $"line/{Account}/webhook"), line, maker, replies: true);
        using var bare = new Subject(new Uri(bareProcess.Address, BareEndpoint.Webhook), line, maker, replies: false);
        using var replying = new Subject(new Uri(bareProcess.Address, BareEndpoint.ReplyingWebhook), line, maker, replies: true);
        foreach (var subject in new[] { bare, replying, itabot })
        {
            await subject.FloodAsync(WarmUpEvents);
        }

        var floods = new List<(Flood Bare, Flood Replying, Flood ItaBot)>();
        var paces = new List<(Pace Bare, Pace Replying, Pace ItaBot)>();
        for (var round = 0; round < Rounds; round++)
        {
            floods.Add((
                await bare.FloodAsync(BareFloodEvents), await replying.FloodAsync(FloodEvents), await itabot.FloodAsync(FloodEvents)));
            paces.Add((
                await bare.PaceAsync(PaceEvents, PerSecond),
                await replying.PaceAsync(PaceEvents, PerSecond),
                await itabot.PaceAsync(PaceEvents, PerSecond)));
        }

        LineReport.Write(Console.Out, Seed, PerSecond, floods, paces);
    }

    private static Task<ServerProcess> StartItaBotAsync(FakeLineServer line) => ServerProcess.StartAsync(
        "itabot.dll",
        [],
        new Dictionary<string, string>
        {
            ["Samples__Load"] = "true",
            ["Line__ApiBaseUrl"] = line.Url.ToString(),
            [$"Line__Channels__{Account}__Agency"] = "klong-mueang",
            [$"Line__Channels__{Account}__ChannelSecret"] = line.Channel.Secret,
            [$"Line__Channels__{Account}__ChannelAccessToken"] = line.Channel.AccessToken,
        },
        "health/ready");

    private static Task<ServerProcess> StartBareAsync(FakeLineServer line) => ServerProcess.StartAsync(
        $"{typeof(LineBenchmark).Assembly.GetName().Name}.dll",
        [BareEndpoint.Argument],
        new Dictionary<string, string>
        {
            [BareEndpoint.Secret] = line.Channel.Secret,
            [BareEndpoint.AccessToken] = line.Channel.AccessToken,
            [BareEndpoint.LineUrl] = line.Url.ToString(),
        },
        BareEndpoint.Ready);
}
