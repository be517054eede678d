using System.Diagnostics;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Tests.Support;
using ItaBot.Testing;

namespace ItaBot.Channels.Tests.Telemetry;

public sealed class TraceTests : IAsyncLifetime
{
    private const string Secret = "what somebody wrote", Person = "U4af4980629";

    private Pipeline _pipeline = null!;
    private Traces _traces = null!;

    private SomeChannel Channel => _pipeline.Channel;

    public async Task InitializeAsync()
    {
        _pipeline = await Pipeline.RunningAsync();
        _traces = new Traces(_pipeline.Telemetry);
    }

    public async Task DisposeAsync()
    {
        _traces.Dispose();
        await _pipeline.DisposeAsync();
    }

    [Fact]
    public async Task A_turn_and_a_delivery_are_traced_with_their_ids()
    {
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));

        await Soon.Holds(() => _traces.Ended.Count == 2);
        Assert.Equal(
            [
                ("turn", "itabot.channel=some:channel itabot.event.id=event-hello itabot.try=1 itabot.outcome=answered"),
                ("deliver", "itabot.channel=some:channel itabot.message.id=1 itabot.try=1 itabot.outcome=accepted itabot.path=reply itabot.request.id=request"),
            ],
            _traces.Ended.Select(a => (a.OperationName, Traces.TagsOf(a))));
    }

    [Fact]
    public async Task A_turn_is_no_part_of_the_request_that_brought_its_event()
    {
        using (new Activity("request").Start())
        {
            await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));
        }

        await Soon.Holds(() => _traces.Ended.Count == 2);
        Assert.All(_traces.Ended, a => Assert.Null(a.ParentId));
    }

    [Fact]
    public async Task What_goes_wrong_is_traced_by_its_type()
    {
        Channel.Turn = e => Channel.Turns.Count == 1 ? throw new InvalidOperationException(Secret) : Task.FromResult(SomeChannel.Echo(e));
        Channel.Send = m => m.Tries == 0 ? throw new FormatException(Secret) : Task.FromResult<Delivery>(new Delivery.Accepted("push", null));

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));

        await _pipeline.GoesOnUntil(() => _traces.Ended.Count == 4);
        Assert.Equal(
            [
                ("turn", "System.InvalidOperationException"),
                ("deliver", "System.FormatException"),
            ],
            _traces.Ended.Where(a => a.Status == ActivityStatusCode.Error).Select(a => (a.OperationName, a.GetTagItem("error.type"))));
    }

    [Fact]
    public async Task Neither_words_nor_people_reach_traces_or_metrics()
    {
        using var measured = _pipeline.Measure();
        Channel.Turn = e => Channel.Turns.Count == 1 ? throw new InvalidOperationException(Secret) : Task.FromResult(SomeChannel.Echo(e));
        Channel.Send = m => m.Tries == 0 ? throw new InvalidOperationException(Secret) : Task.FromResult<Delivery>(new Delivery.Dropped(Secret));

        await _pipeline.ReceiveAsync(Pipeline.Event($"{SomeChannel.Name}:{Person}", Secret) with { EventId = "event" });

        await _pipeline.GoesOnUntil(() => _traces.Ended.Count == 4);
        Assert.NotEmpty(measured.All);
        var told = _traces.Ended
            .Select(a => $"{a.DisplayName} {Traces.TagsOf(a)} {a.StatusDescription} {string.Join(' ', a.Events.Select(e => e.Name))}")
            .Concat(measured.All.Select(m => m.Tags));
        Assert.All(told, t =>
        {
            Assert.DoesNotContain(Secret, t, StringComparison.Ordinal);
            Assert.DoesNotContain(Person, t, StringComparison.Ordinal);
        });
    }
}
