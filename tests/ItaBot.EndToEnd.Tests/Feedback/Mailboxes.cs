using System.Collections.Concurrent;
using System.Threading.Channels;
using ItaBot.FakeLine;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>Brings everybody what LINE delivers to them, however many they are.</summary>
internal sealed class Mailboxes
{
    private readonly ConcurrentDictionary<string, Channel<LineDelivery>> _boxes = new();

    public Mailboxes(FakeLineServer line) => line.Deliveries.Follow(d => BoxOf(d.To!).Writer.TryWrite(d));

    /// <summary>The next call that reaches somebody.</summary>
    public async Task<LineDelivery> NextAsync(string person)
    {
        using var timeout = new CancellationTokenSource(CrashRun.Bound);
        return await BoxOf(person).Reader.ReadAsync(timeout.Token);
    }

    private Channel<LineDelivery> BoxOf(string person) => _boxes.GetOrAdd(person, _ => Channel.CreateUnbounded<LineDelivery>());
}
