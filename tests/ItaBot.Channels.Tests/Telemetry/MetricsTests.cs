using ItaBot.Channels.Outbox;
using ItaBot.Channels.Tests.Support;
using ItaBot.Testing;

namespace ItaBot.Channels.Tests.Telemetry;

public sealed class MetricsTests : IAsyncLifetime
{
    private Pipeline _pipeline = null!;
    private Measurements _seen = null!;

    private SomeChannel Channel => _pipeline.Channel;

    public async Task InitializeAsync()
    {
        _pipeline = await Pipeline.RunningAsync();
        _seen = _pipeline.Measure();
    }

    public async Task DisposeAsync()
    {
        _seen.Dispose();
        await _pipeline.DisposeAsync();
    }

    [Fact]
    public async Task Events_are_counted_and_those_that_came_again_besides()
    {
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "one"), Pipeline.Event("a", "two"), Pipeline.Event("b", "three"));
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "one"), Pipeline.Event("b", "four"));

        Assert.Equal([(3, ""), (2, "")], _seen.Of("itabot.events.received"));
        Assert.Equal([(0, ""), (1, "")], _seen.Of("itabot.events.skipped"));
        Assert.All(_seen.All, m => Assert.StartsWith("itabot.channel=some:channel", m.Tags, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_turn_is_measured_from_its_beginning_to_its_storing()
    {
        var slow = Channel.HoldTurns();
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));
        await Soon.Holds(() => Channel.Turns.Count == 1);

        _pipeline.Clock.Advance(TimeSpan.FromSeconds(3));
        slow.SetResult();

        await Soon.Holds(() => _seen.Of("itabot.answer.duration").Any());
        Assert.Equal([(3, "itabot.outcome=answered")], _seen.Of("itabot.turn.duration"));
        Assert.Equal([(3, "itabot.outcome=accepted itabot.path=reply")], _seen.Of("itabot.answer.duration"));
    }

    [Fact]
    public async Task A_turn_that_always_fails_counts_as_failed_and_then_as_given_up()
    {
        Channel.Turn = _ => throw new InvalidOperationException("It breaks.");

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));

        await _pipeline.GoesOnUntil(() => Channel.Sent.Count == 1);
        Assert.Equal(
            ["itabot.outcome=failed", "itabot.outcome=failed", "itabot.outcome=given-up"],
            _seen.Of("itabot.turn.duration").Select(m => m.Tags));
    }

    [Fact]
    public async Task A_turn_whose_event_is_erased_meanwhile_is_no_answer()
    {
        Channel.Turn = async e =>
        {
            await _pipeline.ReceiveAsync(Pipeline.Event("a", "unsend") with { ErasesMessageId = "m" });
            return SomeChannel.Echo(e);
        };

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello") with { MessageId = "m" });

        await Soon.Holds(() => _seen.Of("itabot.turn.duration").Any());
        Assert.Equal((0, "itabot.outcome=discarded"), _seen.Of("itabot.turn.duration").First());
    }

    [Fact]
    public async Task Each_try_to_send_is_counted_by_what_came_of_it()
    {
        Channel.Send = m => Task.FromResult<Delivery>((m.Body, m.Tries) switch
        {
            ("late", 0) => new Delivery.Later(TimeSpan.FromSeconds(10), "busy"),
            ("late", _) => new Delivery.Accepted("push", null),
            ("held", _) => new Delivery.Held("quota"),
            ("bad", _) => new Delivery.Dropped("bad"),
            _ => new Delivery.Accepted("reply", "request"),
        });

        await _pipeline.ReceiveAsync([.. new[] { "late", "held", "bad", "good" }.Select(p => Pipeline.Event(p, p))]);

        await _pipeline.GoesOnUntil(() => _seen.Of("itabot.deliveries").Count() == 5);
        Assert.Equal(
            [
                (1, "itabot.outcome=accepted itabot.path=push"),
                (1, "itabot.outcome=accepted itabot.path=reply"),
                (1, "itabot.outcome=delayed"),
                (1, "itabot.outcome=dropped"),
                (1, "itabot.outcome=held"),
            ],
            _seen.Of("itabot.deliveries").Order());
    }

    [Fact]
    public async Task What_answers_nobody_is_counted_and_has_no_time_to_the_answer()
    {
        await _pipeline.Outbox.AddAsync(
            [new NewMessage("reminder", SomeChannel.Name, "a", "{}", "remember")], _pipeline.Clock.GetUtcNow(), CancellationToken.None);

        await _pipeline.GoesOnUntil(() => _seen.Of("itabot.deliveries").Any());

        Assert.Empty(_seen.Of("itabot.answer.duration"));
    }

    [Fact]
    public async Task Conversations_in_which_something_waits_are_shown_until_nothing_does()
    {
        var slow = Channel.HoldTurns();
        Channel.Send = _ => Task.FromResult<Delivery>(new Delivery.Later(TimeSpan.FromDays(1), "busy"));

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "one"), Pipeline.Event("a", "two"), Pipeline.Event("b", "three"));

        Assert.Equal((2, 0), (_seen.Now("itabot.turns.waiting"), _seen.Now("itabot.messages.waiting")));
        slow.SetResult();
        await Soon.Holds(() => _seen.Now("itabot.turns.waiting") == 0);
        Assert.Equal(2, _seen.Now("itabot.messages.waiting"));
    }
}
