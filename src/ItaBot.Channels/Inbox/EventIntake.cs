using ItaBot.Channels.Telemetry;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Inbox;

/// <summary>Where every channel hands in its events: they are stored and counted, and their turns begin.</summary>
public sealed class EventIntake(
    IInbox inbox, ITurnSignal turns, AwaitedTurns awaited, PipelineTelemetry telemetry, TimeProvider clock)
{
    /// <summary>Takes events in; they are durable when it returns, and their turns are run after that.</summary>
    /// <param name="channel">The <see cref="IChannel.Id"/> of the channel that they all came through.</param>
    /// <param name="events">The events.</param>
    /// <param name="receivedAt">When they came.</param>
    /// <param name="cancellationToken">Stops it; whether they were stored is not known then.</param>
    /// <exception cref="Exception">They could not be stored: none of them was.</exception>
    public async Task TakeAsync(
        string channel, IReadOnlyList<NewEvent> events, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(events);
        await StoreAsync(channel, events, receivedAt, cancellationToken);
    }

    /// <summary>
    /// Takes an event in and waits for its turn, which is run like every other: in its conversation's order, and after a
    /// restart too. An event for which somebody here waits already is answered to both.
    /// </summary>
    /// <param name="asked">The event.</param>
    /// <param name="receivedAt">When it came.</param>
    /// <param name="within">How long to wait, from the call on. It is durable by then in any case.</param>
    /// <param name="cancellationToken">Stops the wait, and nothing else once the event is stored.</param>
    /// <exception cref="Exception">The event could not be stored.</exception>
    public async Task<AwaitedTurn> AskAsync(
        NewEvent asked, DateTimeOffset receivedAt, TimeSpan within, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var began = clock.GetTimestamp();
        using var waiter = awaited.Join(asked);
        waiter.NoteStored(isNew: await StoreAsync(asked.Channel, [asked], receivedAt, cancellationToken) > 0);
        var left = within - clock.GetElapsedTime(began);
        try
        {
            return await waiter.Outcome.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            return new AwaitedTurn.Late();
        }
    }

    // How many of them have a turn before them.
    private async Task<int> StoreAsync(
        string channel, IReadOnlyList<NewEvent> events, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        var conversationIds = await inbox.AddAsync(events, receivedAt, cancellationToken);
        telemetry.NoteReceived(channel, events.Count, events.Count - conversationIds.Count);
        turns.Wake(conversationIds);
        return conversationIds.Count;
    }
}
