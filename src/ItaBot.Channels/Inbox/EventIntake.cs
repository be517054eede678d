using ItaBot.Channels.Telemetry;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Inbox;

/// <summary>Where every channel hands in its events: they are stored and counted, and their turns begin.</summary>
public sealed class EventIntake(IInbox inbox, ITurnSignal turns, PipelineTelemetry telemetry)
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
        var conversationIds = await inbox.AddAsync(events, receivedAt, cancellationToken);
        telemetry.NoteReceived(channel, events.Count, events.Count - conversationIds.Count);
        turns.Wake(conversationIds);
    }
}
