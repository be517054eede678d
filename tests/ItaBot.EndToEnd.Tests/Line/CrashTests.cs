using System.Globalization;
using System.Text.Json.Nodes;
using ItaBot.Fakes.Faults;
using Xunit.Abstractions;

namespace ItaBot.EndToEnd.Tests.Line;

/// <summary>What the program promises LINE and the people, while it is killed again and again.</summary>
public sealed class CrashTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int People = 100, EventsEach = 4, MostTogether = 5;

    private readonly LineOffice _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

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
        using var run = new CrashRun(_office.ItaBot, random);
        await run.PostAllAsync<JsonObject[]>([.. Bodies(events, random)], _office.Webhook.PostAsync);

        await _office.Line.Deliveries.WaitForAsync(all => all.Count >= events.Count, CrashRun.Bound);
        await run.WaitUntilIdleAsync();

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
}
