using ItaBot.Channels.Inbox;
using ItaBot.Channels.Tests.Support;
using ItaBot.Testing;

namespace ItaBot.Channels.Tests.Inbox;

public sealed class AwaitedTurnsTests
{
    private static readonly NewEvent Asked = Pipeline.Event("a", "press");

    private static readonly AwaitedTurn Answered = new AwaitedTurn.Answered("done");

    private readonly AwaitedTurns _turns = new();

    [Fact]
    public async Task A_turn_may_be_done_before_who_asked_learns_that_the_event_is_stored()
    {
        using var waiter = _turns.Join(Asked);

        _turns.Tell(Stored(Asked), Answered);
        waiter.NoteStored(isNew: true);

        Assert.Equal(Answered, await Soon.Of(waiter.Outcome));
    }

    [Fact]
    public async Task Who_learns_first_that_the_event_is_not_new_waits_for_who_asked_at_the_same_time()
    {
        using var second = _turns.Join(Asked);
        using var first = _turns.Join(Asked);

        second.NoteStored(isNew: false);
        first.NoteStored(isNew: true);
        _turns.Tell(Stored(Asked), Answered);

        Assert.Equal(Answered, await Soon.Of(second.Outcome));
    }

    [Fact]
    public async Task Who_asked_at_the_same_time_as_one_who_could_not_store_it_learns_that_it_is_known()
    {
        using var second = _turns.Join(Asked);
        var first = _turns.Join(Asked);

        second.NoteStored(isNew: false);
        first.Dispose();

        Assert.Equal(new AwaitedTurn.Known(), await Soon.Of(second.Outcome));
    }

    [Fact]
    public void The_same_id_in_another_channel_is_another_event()
    {
        using var waiter = _turns.Join(Asked);
        waiter.NoteStored(isNew: true);

        _turns.Tell(Stored(Asked with { Channel = "other:channel" }), Answered);

        Assert.False(waiter.Outcome.IsCompleted);
    }

    [Fact]
    public void What_nobody_waits_for_is_held_nowhere()
    {
        _turns.Tell(Stored(Asked), Answered);

        Assert.Equal(0, _turns.Count);
    }

    [Fact]
    public async Task Whoever_tells_goes_on_before_who_waited_does()
    {
        using var waiter = _turns.Join(Asked);
        using var goesOn = new ManualResetEventSlim();
        var response = waiter.Outcome.ContinueWith(
            _ => goesOn.Wait(TimeSpan.FromSeconds(10)),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);

        _turns.Tell(Stored(Asked), Answered);
        goesOn.Set();

        Assert.True(await Soon.Of(response));
    }

    private static InboxEvent Stored(NewEvent added) =>
        new(1, added.Channel, added.EventId, added.ConversationId, added.OccurredAt, added.OccurredAt, added.Payload, 0, null);
}
