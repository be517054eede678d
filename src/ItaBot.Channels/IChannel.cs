using ItaBot.Channels.Inbox;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels;

/// <summary>
/// One account in a messenger, such as an agency's LINE official account: runs the turns of its events and sends its
/// messages. When that happens, what becomes durable and what is tried again is the pipeline's.
/// </summary>
public interface IChannel
{
    /// <summary>Its name, unique among all channels: <c>line:klong-mueang</c>. It stands in the rows of inbox and outbox.</summary>
    string Id { get; }

    /// <summary>
    /// Takes an event through its turn. Nothing that it does may be seen outside before the result is stored; it may run
    /// again, after an exception or a crash.
    /// </summary>
    /// <param name="received">The event.</param>
    /// <param name="cancellationToken">Stops it; the event waits for the next start then.</param>
    Task<TurnOutput> RunAsync(InboxEvent received, CancellationToken cancellationToken);

    /// <summary>What is said when an event could not be answered in spite of repeated tries; null where nothing may be sent.</summary>
    NewMessage? Apologise(InboxEvent received);

    /// <summary>
    /// Shows the person that an answer is on its way. Called once for a turn that takes more than a second; failing is
    /// harmless and throws nothing.
    /// </summary>
    Task ShowWorkingAsync(InboxEvent received, CancellationToken cancellationToken);

    /// <summary>Tries once to send a message.</summary>
    /// <param name="message">The message, and what is known of earlier tries.</param>
    /// <param name="cancellationToken">Stops it; whether it arrived is not known then.</param>
    Task<Delivery> SendAsync(OutboxMessage message, CancellationToken cancellationToken);
}
