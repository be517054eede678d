using ItaBot.Channels.Inbox;
using ItaBot.Channels.Tests.Support;
using ItaBot.Channels.Turns;
using ItaBot.Testing;

namespace ItaBot.Channels.Tests.Inbox;

public sealed class AwaitedTurnTests : IAsyncLifetime
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(5);

    private Pipeline _pipeline = null!;

    private SomeChannel Channel => _pipeline.Channel;

    public async Task InitializeAsync()
    {
        _pipeline = await Pipeline.RunningAsync();
        Channel.Turn = e => Task.FromResult(Answer(e));
    }

    public async Task DisposeAsync()
    {
        var awaited = _pipeline.Awaited;
        await _pipeline.DisposeAsync();
        Assert.Equal(0, awaited.Count);
    }

    [Fact]
    public async Task Who_waits_is_told_what_the_turn_responds_once_the_turn_is_stored()
    {
        var told = await AskAsync("press");

        Assert.Equal(new AwaitedTurn.Answered("done: press"), told);
        Assert.Empty(await _pipeline.Inbox.ListWaitingAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_turn_that_responds_nothing_is_answered_too()
    {
        Channel.Turn = _ => Task.FromResult(TurnOutput.Nothing);

        Assert.Equal(new AwaitedTurn.Answered(null), await AskAsync("press"));
    }

    [Fact]
    public async Task What_a_turn_says_is_sent_besides()
    {
        Channel.Turn = e => Task.FromResult(SomeChannel.Echo(e) with { Response = "done" });

        Assert.Equal(new AwaitedTurn.Answered("done"), await AskAsync("press"));

        await Soon.Holds(() => Channel.Sent.Contains("press"));
    }

    [Fact]
    public async Task The_turn_comes_after_those_before_it_in_its_conversation()
    {
        var held = HoldTurns();
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "question"));
        var told = AskAsync("press", second: 1);
        await Soon.Holds(() => Channel.Turns.Count == 1);
        Assert.False(told.IsCompleted);

        held.SetResult();

        Assert.Equal(new AwaitedTurn.Answered("done: press"), await Soon.Of(told));
        Assert.Equal(["question", "press"], Channel.Turns);
    }

    [Fact]
    public async Task None_of_many_who_ask_at_once_is_forgotten()
    {
        var told = await Soon.Of(Task.WhenAll(Enumerable.Range(0, 200).Select(
            i => Task.Run(() => _pipeline.AskAsync(Pipeline.Event($"conversation-{i % 7}", $"{i}"), Within)))));

        Assert.Equal(Enumerable.Range(0, 200).Select(i => new AwaitedTurn.Answered($"done: {i}")), told);
    }

    [Fact]
    public async Task A_turn_that_takes_too_long_is_late_and_goes_on()
    {
        var held = HoldTurns();
        var told = AskAsync("press");
        await Soon.Holds(() => Channel.Turns.Count == 1);
        await _pipeline.GoesOnUntil(() => told.IsCompleted);

        Assert.Equal(new AwaitedTurn.Late(), await told);
        Assert.Equal(0, _pipeline.Awaited.Count);
        held.SetResult();
        await _pipeline.IsDoneAsync();
    }

    [Fact]
    public async Task An_event_that_was_answered_before_is_known_and_has_no_second_turn()
    {
        await AskAsync("press");

        Assert.Equal(new AwaitedTurn.Known(), await AskAsync("press"));
        Assert.Equal(["press"], Channel.Turns);
    }

    [Fact]
    public async Task An_event_for_which_nobody_waits_any_more_is_known()
    {
        var held = HoldTurns();
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "press"));

        Assert.Equal(new AwaitedTurn.Known(), await AskAsync("press"));

        held.SetResult();
    }

    [Fact]
    public async Task Several_who_ask_the_same_at_once_about_an_event_that_was_answered_all_learn_that_it_is_known()
    {
        await AskAsync("press");

        var told = await Soon.Of(Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AskAsync("press"))));

        Assert.All(told, t => Assert.Equal(new AwaitedTurn.Known(), t));
    }

    [Fact]
    public async Task Who_asks_the_same_while_somebody_waits_is_told_the_same()
    {
        var held = HoldTurns();
        var told = Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AskAsync("press")));
        await Soon.Holds(() => Channel.Turns.Count == 1);
        var later = AskAsync("press");

        held.SetResult();

        Assert.All(
            [.. await Soon.Of(told), await Soon.Of(later)], t => Assert.Equal(new AwaitedTurn.Answered("done: press"), t));
        Assert.Equal(["press"], Channel.Turns);
    }

    [Fact]
    public async Task Who_stops_waiting_takes_nothing_from_who_asked_the_same()
    {
        var held = HoldTurns();
        using var hangUp = new CancellationTokenSource();
        var first = _pipeline.AskAsync(Pipeline.Event("a", "press"), Within, hangUp.Token);
        await Soon.Holds(() => Channel.Turns.Count == 1);
        var second = AskAsync("press");

        await hangUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        held.SetResult();
        Assert.Equal(new AwaitedTurn.Answered("done: press"), await Soon.Of(second));
    }

    [Fact]
    public async Task The_turn_of_who_stops_waiting_goes_on()
    {
        var held = HoldTurns();
        using var hangUp = new CancellationTokenSource();
        var told = _pipeline.AskAsync(Pipeline.Event("a", "press"), Within, hangUp.Token);
        await Soon.Holds(() => Channel.Turns.Count == 1);

        await hangUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => told);
        Assert.Equal(0, _pipeline.Awaited.Count);
        held.SetResult();
        await _pipeline.IsDoneAsync();
        Assert.Equal(["press"], Channel.Turns);
    }

    [Fact]
    public async Task A_turn_that_fails_once_is_answered_when_it_is_run_again()
    {
        Channel.Turn = e => Channel.Turns.Count == 1 ? throw new InvalidOperationException("It breaks.") : Task.FromResult(Answer(e));

        var told = _pipeline.AskAsync(Pipeline.Event("a", "press"), TimeSpan.FromHours(1));

        await _pipeline.GoesOnUntil(() => told.IsCompleted);
        Assert.Equal(new AwaitedTurn.Answered("done: press"), await told);
    }

    [Fact]
    public async Task A_turn_that_always_fails_is_told_as_failed()
    {
        Channel.Turn = _ => throw new InvalidOperationException("It breaks.");

        var told = _pipeline.AskAsync(Pipeline.Event("a", "press"), TimeSpan.FromHours(1));

        await _pipeline.GoesOnUntil(() => told.IsCompleted);
        Assert.Equal(new AwaitedTurn.Failed(), await told);
    }

    [Fact]
    public async Task A_repeat_under_another_id_is_known_while_the_first_one_waits()
    {
        var held = HoldTurns();
        var first = _pipeline.AskAsync(Pipeline.Event("a", "press") with { RepeatKey = "key" }, Within);
        await Soon.Holds(() => Channel.Turns.Count == 1);

        var repeated = await _pipeline.AskAsync(Pipeline.Event("a", "press again") with { RepeatKey = "key" }, Within);

        Assert.Equal(new AwaitedTurn.Known(), repeated);
        held.SetResult();
        Assert.Equal(new AwaitedTurn.Answered("done: press"), await Soon.Of(first));
    }

    [Fact]
    public async Task A_turn_whose_message_is_taken_back_meanwhile_tells_nothing_that_it_said()
    {
        var held = HoldTurns();
        var told = _pipeline.AskAsync(Pipeline.Event("a", "press") with { MessageId = "m1" }, Within);
        await Soon.Holds(() => Channel.Turns.Count == 1);
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "unsend", 1) with { ErasesMessageId = "m1" });

        held.SetResult();

        Assert.Equal(new AwaitedTurn.Known(), await Soon.Of(told));
    }

    [Fact]
    public async Task What_cannot_be_stored_is_told_as_that()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => _pipeline.AskAsync(Pipeline.Event(null!, "press"), Within));

        Assert.Equal(0, _pipeline.Awaited.Count);
    }

    private static TurnOutput Answer(InboxEvent received) => new() { Response = $"done: {received.Payload}" };

    private Task<AwaitedTurn> AskAsync(string payload, int second = 0) =>
        Soon.Of(_pipeline.AskAsync(Pipeline.Event("a", payload, second), Within));

    private TaskCompletionSource HoldTurns()
    {
        var held = new TaskCompletionSource();
        Channel.Turn = async e =>
        {
            await Soon.Ends(held.Task);
            return Answer(e);
        };
        return held;
    }
}
