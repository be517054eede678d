using ItaBot.Channels.Outbox;
using ItaBot.Channels.Tests.Support;
using ItaBot.Testing;

namespace ItaBot.Channels.Tests.Outbox;

public sealed class MessageWorkerTests : IAsyncLifetime
{
    private Pipeline _pipeline = null!;

    private SomeChannel Channel => _pipeline.Channel;

    public async Task InitializeAsync() => _pipeline = await Pipeline.RunningAsync();

    public async Task DisposeAsync() => await _pipeline.DisposeAsync();

    [Fact]
    public async Task A_message_that_cannot_go_yet_is_tried_again_and_those_behind_it_wait()
    {
        Channel.Send = m => Task.FromResult<Delivery>(
            m.Body == "one" && m.Tries == 0 ? new Delivery.Later(TimeSpan.FromSeconds(10), "busy") : new Delivery.Accepted("reply", null));

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "one", 1), Pipeline.Event("a", "two", 2));

        await Soon.Holds(() => Channel.Turns.Count == 2 && Channel.Sent.Count == 1);
        await _pipeline.GoesOnUntil(() => Channel.Sent.Count == 3);
        Assert.Equal(["one", "one", "two"], Channel.Sent);
    }

    [Fact]
    public async Task Whoever_writes_again_does_not_wait_out_the_pause_of_an_earlier_message()
    {
        Channel.Send = m => Task.FromResult<Delivery>(
            m.Body == "one" && m.Tries == 0 ? new Delivery.Later(TimeSpan.FromHours(20), "busy") : new Delivery.Accepted("reply", null));
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "one", 1));
        await Soon.Holds(() => Channel.Sent.Count == 1);

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "two", 2));

        await Soon.Holds(() => Channel.Turns.Count == 2);
        await _pipeline.GoesOnUntil(() => Channel.Sent.Count == 3);
        Assert.Equal(["one", "one", "two"], Channel.Sent);
    }

    [Fact]
    public async Task A_message_that_will_never_go_stops_nothing()
    {
        Channel.Send = m => Task.FromResult<Delivery>(m.Body == "one" ? new Delivery.Dropped("bad") : new Delivery.Accepted("reply", null));

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "one", 1), Pipeline.Event("a", "two", 2));

        await Soon.Holds(() => Channel.Sent.Contains("two"));
        await _pipeline.IsDoneAsync();
        Assert.Equal(["one", "two"], Channel.Sent);
    }

    [Fact]
    public async Task A_message_that_is_held_waits_for_the_next_turn_and_stops_nothing()
    {
        Channel.Send = m => Task.FromResult<Delivery>(m.Body == "one" ? new Delivery.Held("quota") : new Delivery.Accepted("reply", null));

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "one", 1));
        await _pipeline.ReceiveAsync(Pipeline.Event("a", "two", 2));

        await Soon.Holds(() => Channel.Sent.Contains("two"));
        await _pipeline.IsDoneAsync();
        Assert.Equal("one", Assert.Single(await _pipeline.Outbox.ListHeldAsync("a", CancellationToken.None)).Body);
    }

    [Fact]
    public async Task A_try_that_broke_off_counts_as_one_that_may_have_arrived()
    {
        Channel.Send = m => m.Tries == 0 ? throw new InvalidOperationException("It breaks.") : Task.FromResult<Delivery>(new Delivery.Accepted("push", null));

        await _pipeline.ReceiveAsync(Pipeline.Event("a", "hello"));

        await _pipeline.GoesOnUntil(() => Channel.Sent.Count == 2);
        Assert.Equal([false, true], Channel.Tries.Select(t => t.IsUncertain));
    }

    [Fact]
    public async Task A_message_that_another_process_left_is_found()
    {
        await _pipeline.Outbox.AddAsync(
            [new NewMessage("reminder", SomeChannel.Name, "a", "{}", "remember")], _pipeline.Clock.GetUtcNow(), CancellationToken.None);

        await _pipeline.GoesOnUntil(() => Channel.Sent.Count == 1);
    }
}
