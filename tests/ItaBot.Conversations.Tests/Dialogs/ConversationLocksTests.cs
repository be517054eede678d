using ItaBot.Conversations.Dialogs;

namespace ItaBot.Conversations.Tests.Dialogs;

public sealed class ConversationLocksTests
{
    private readonly ConversationLocks _locks = new();

    [Fact]
    public async Task A_second_turn_waits_until_the_first_one_is_done()
    {
        var first = await _locks.EnterAsync("a", CancellationToken.None);
        var second = _locks.EnterAsync("a", CancellationToken.None);
        Assert.False(second.IsCompleted);

        first.Dispose();

        (await second).Dispose();
    }

    [Fact]
    public async Task Another_conversation_does_not_wait()
    {
        using var first = await _locks.EnterAsync("a", CancellationToken.None);

        using var other = await _locks.EnterAsync("b", CancellationToken.None);
    }

    [Fact]
    public async Task A_turn_that_is_given_up_while_it_waits_does_not_stop_the_next_one()
    {
        using var stop = new CancellationTokenSource();
        var first = await _locks.EnterAsync("a", CancellationToken.None);
        var second = _locks.EnterAsync("a", stop.Token);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();

        (await _locks.EnterAsync("a", CancellationToken.None)).Dispose();
    }
}
