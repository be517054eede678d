using ItaBot.Channels.Tests.Support;
using ItaBot.Channels.Turns;
using ItaBot.Testing;

namespace ItaBot.Channels.Tests.Turns;

public sealed class TurnWorkerTests : IAsyncLifetime
{
    private Pipeline _pipeline = null!;

    private SomeChannel Channel => _pipeline.Channel;

    public async Task InitializeAsync() => _pipeline = await Pipeline.RunningAsync();

    public async Task DisposeAsync() => await _pipeline.DisposeAsync();

    [Fact]
    public async Task An_event_is_answered()
    {
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));

        await Soon.Holds(() => Channel.Sent.Count == 1);
        Assert.Equal(["hello"], Channel.Sent);
    }

    [Fact]
    public async Task An_event_that_comes_again_is_not_answered_again()
    {
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "bye", 1));

        await Soon.Holds(() => Channel.Sent.Contains("bye"));
        Assert.Equal(["hello", "bye"], Channel.Sent);
    }

    [Fact]
    public async Task A_conversation_has_its_turns_in_the_order_in_which_things_happened()
    {
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "third", 3), Pipeline.Event("a", "first", 1), Pipeline.Event("a", "second", 2));

        await Soon.Holds(() => Channel.Sent.Count == 3);
        Assert.Equal(["first", "second", "third"], Channel.Sent);
    }

    [Fact]
    public async Task A_conversation_goes_on_while_another_one_takes_its_time()
    {
        var slow = new TaskCompletionSource();
        Channel.Turn = async e =>
        {
            await (e.ConversationId == "slow" ? Soon.Ends(slow.Task) : Task.CompletedTask);
            return SomeChannel.Echo(e);
        };

        await _pipeline.ReceiveAsync(Pipeline.Event("slow", "long question"), Pipeline.Event("quick", "short question"));

        await Soon.Holds(() => Channel.Sent.Contains("short question"));
        Assert.DoesNotContain("long question", Channel.Sent);
        slow.SetResult();
        await Soon.Holds(() => Channel.Sent.Contains("long question"));
    }

    [Fact]
    public async Task A_turn_that_fails_once_is_run_again_and_answered()
    {
        Channel.Turn = e => Channel.Turns.Count == 1 ? throw new InvalidOperationException("It breaks.") : Task.FromResult(SomeChannel.Echo(e));

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));

        await _pipeline.GoesOnUntil(() => Channel.Sent.Count == 1);
        Assert.Equal(["hello"], Channel.Sent);
    }

    [Fact]
    public async Task A_turn_that_always_fails_ends_in_an_apology_and_the_conversation_goes_on()
    {
        Channel.Turn = e => e.Payload == "bad" ? throw new InvalidOperationException("It breaks.") : Task.FromResult(SomeChannel.Echo(e));

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "bad", 1), Pipeline.Event("a", "good", 2), Pipeline.Event("b", "other"));

        await _pipeline.GoesOnUntil(() => Channel.Sent.Count == 3);
        Assert.Equal(["sorry: bad", "good"], Channel.Sent.Where(s => s != "other"));
        Assert.Equal(TurnWorker.MaxTries, Channel.Turns.Count(t => t == "bad"));
    }

    [Fact]
    public async Task Logs_say_what_failed_and_where_but_not_what_somebody_wrote()
    {
        Channel.Turn = e => throw new InvalidOperationException($"Cannot read {e.Payload}.", new FormatException(e.Payload));
        Channel.Send = m => throw new InvalidOperationException($"Cannot send {m.Body}.");

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "wording"));

        await _pipeline.GoesOnUntil(() => _pipeline.Log.Any(l => l.StartsWith("Sending message", StringComparison.Ordinal)));
        Assert.Contains(_pipeline.Log, l => l.Contains("failed 3 times", StringComparison.Ordinal));
        Assert.Contains(_pipeline.Log, l => l.Contains("because of System.FormatException", StringComparison.Ordinal));
        Assert.Contains(_pipeline.Log, l => l.Contains(nameof(Logs_say_what_failed_and_where_but_not_what_somebody_wrote), StringComparison.Ordinal));
        Assert.DoesNotContain(_pipeline.Log, l => l.Replace("event-wording", "", StringComparison.Ordinal).Contains("wording", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_channel_that_is_not_set_up_is_named_once()
    {
        await _pipeline.ReceiveAsync(
            Pipeline.Event("a", "one", channel: "other:channel"), Pipeline.Event("b", "two", channel: "other:channel"));
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "three", channel: "other:channel"), Pipeline.Event("c", "bye"));
        await Soon.Holds(() => Channel.Sent.Count == 1);

        await _pipeline.StopAsync();

        Assert.Single(_pipeline.Log, l => l.Contains("not set up", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_turn_that_lost_to_another_one_is_run_again_at_once()
    {
        Channel.Turn = e => Channel.Turns.Count == 1 ? throw new TurnConflictException() : Task.FromResult(SomeChannel.Echo(e));

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));

        await Soon.Holds(() => Channel.Sent.Count == 1);
    }

    [Fact]
    public async Task A_turn_of_more_than_a_second_shows_once_that_it_is_being_worked_on()
    {
        var slow = Channel.HoldTurns();
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));
        await Soon.Holds(() => Channel.Turns.Count == 1);

        _pipeline.Clock.Advance(TimeSpan.FromSeconds(0.9));
        Assert.Equal(0, Channel.Workings);
        _pipeline.Clock.Advance(TimeSpan.FromSeconds(0.2));
        _pipeline.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(1, Channel.Workings);
        slow.SetResult();
        await Soon.Holds(() => Channel.Sent.Count == 1);
    }

    [Fact]
    public async Task A_quick_turn_shows_nothing_of_the_kind()
    {
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));
        await Soon.Holds(() => Channel.Sent.Count == 1);

        _pipeline.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(0, Channel.Workings);
    }

    [Fact]
    public async Task What_was_stored_before_a_start_is_answered_after_it()
    {
        await _pipeline.StopAsync();
        await _pipeline.OpenAsync();
        await _pipeline.Inbox.AddAsync([Pipeline.Event("a", "hello")], _pipeline.Clock.GetUtcNow(), CancellationToken.None);

        await _pipeline.StartAsync();

        await Soon.Holds(() => Channel.Sent.Count == 1);
    }

    [Fact]
    public async Task Stopping_finishes_what_has_come_in()
    {
        var events = Enumerable.Range(0, 100).Select(i => Pipeline.Event($"conversation-{i % 10}", $"{i}", i)).ToList();
        await _pipeline.ReceiveAsync(events);

        await _pipeline.StopAsync();

        Assert.Equal(100, Channel.Sent.Distinct().Count());
    }

    [Fact]
    public async Task An_event_of_a_channel_that_is_not_set_up_is_kept()
    {
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello", channel: "other:channel"), Pipeline.Event("b", "bye"));

        await Soon.Holds(() => Channel.Sent.Count == 1);
        Assert.Equal(["a"], await _pipeline.Inbox.ListWaitingAsync(CancellationToken.None));
    }
}
