using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using ItaBot.Fakes.Faults;
using Xunit.Abstractions;

namespace ItaBot.EndToEnd.Tests.Line;

/// <summary>What the program promises LINE and the people, while it is killed again and again.</summary>
public sealed class CrashTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int People = 100, EventsEach = 4, Kills = 5, Senders = 8, MostTogether = 5;

    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(5);

    private readonly LineOffice _office = new();
    private readonly CancellationTokenSource _timeout = new(Bound);
    private int _acknowledged;

    public Task InitializeAsync() => _office.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _office.DisposeAsync();
        _timeout.Dispose();
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public async Task Every_acknowledged_event_is_answered_and_none_twice(int seed, bool isLineInTrouble)
    {
        if (isLineInTrouble)
        {
            _office.Line.Faults.Mix(seed, new FaultMix { ServerErrors = 0.1, CutsBefore = 0.1, CutsAfterwards = 0.1 });
        }

        var random = new Random(seed);
        var events = Events();
        var bodies = new ConcurrentQueue<JsonObject[]>(Bodies(events, random));
        var killing = KillAsync(bodies.Count, random);
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => SendAsync(bodies)));
        await killing;

        await _office.Line.Deliveries.WaitForAsync(all => all.Count >= events.Count, Bound);
        await NothingWaitsAsync();

        var deliveries = _office.Line.Deliveries.ToList();
        output.WriteLine(string.Join(", ", deliveries.CountBy(d => d.Path).Select(p => $"{p.Key}: {p.Value}")));
        var byPerson = deliveries.GroupBy(d => d.To).ToDictionary(g => g.Key!, g => g.Count());
        Assert.Equal(People, byPerson.Count);
        Assert.All(byPerson, p => Assert.Equal(EventsEach, p.Value));
        Assert.Equal(events.Count, deliveries.Select(d => d.ReplyToken ?? d.RetryKey).Distinct().Count());
        Assert.Empty(_office.Line.Violations.ToList());
    }

    // The n-th question of everybody before the next one of anybody, as on a busy evening.
    private List<JsonObject> Events() =>
    [
        .. from question in Enumerable.Range(0, EventsEach)
           from person in Enumerable.Range(0, People)
           select _office.Events.Text(
               LineOffice.Person(person), string.Create(CultureInfo.InvariantCulture, $"o{person % 20 + question + 1} ได้กี่คะแนน")),
    ];

    private static IEnumerable<JsonObject[]> Bodies(List<JsonObject> events, Random random)
    {
        for (var from = 0; from < events.Count;)
        {
            var count = Math.Min(random.Next(1, MostTogether + 1), events.Count - from);
            yield return [.. events[from..(from + count)]];
            from += count;
        }
    }

    // What is not acknowledged is posted again, as LINE does.
    private async Task SendAsync(ConcurrentQueue<JsonObject[]> bodies)
    {
        while (bodies.TryDequeue(out var body))
        {
            while (!await TryPostAsync(body))
            {
                await PauseAsync(TimeSpan.FromMilliseconds(50));
            }

            Interlocked.Increment(ref _acknowledged);
        }
    }

    private async Task<bool> TryPostAsync(JsonObject[] body)
    {
        try
        {
            using var response = await _office.Webhook.PostAsync(body, _timeout.Token);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task KillAsync(int bodies, Random random)
    {
        foreach (var moment in Enumerable.Range(0, Kills).Select(_ => random.Next(1, bodies)).Order())
        {
            while (Volatile.Read(ref _acknowledged) < moment)
            {
                await PauseAsync(TimeSpan.FromMilliseconds(1));
            }

            await _office.ItaBot.KillAsync();
            await _office.ItaBot.StartAsync();
        }
    }

    private async Task NothingWaitsAsync()
    {
        while (await _office.ItaBot.CountWaitingAsync() > 0)
        {
            await PauseAsync(TimeSpan.FromMilliseconds(100));
        }
    }

    private async Task PauseAsync(TimeSpan pause)
    {
        using var timer = new PeriodicTimer(pause);
        await timer.WaitForNextTickAsync(_timeout.Token);
    }
}
