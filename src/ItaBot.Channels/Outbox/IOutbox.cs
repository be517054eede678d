namespace ItaBot.Channels.Outbox;

/// <summary>Where messages are kept until they are sent, and what became of them for longer.</summary>
public interface IOutbox
{
    /// <summary>Stores messages that answer no event. One whose key is there already is left out.</summary>
    /// <returns>The conversations that have something new.</returns>
    Task<IReadOnlyList<string>> AddAsync(
        IReadOnlyList<NewMessage> messages, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The conversations with a message that waits to be sent.</summary>
    Task<IReadOnlyList<string>> ListWaitingAsync(CancellationToken cancellationToken);

    /// <summary>The earliest message of a conversation that waits to be sent; null where none does.</summary>
    Task<OutboxMessage?> NextAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>
    /// Notes that a try begins. From then on, and until <see cref="RecordAsync"/>, the message counts as uncertain for
    /// whoever reads it next.
    /// </summary>
    /// <returns>False where the message waits no longer: it was erased, or belongs to a conversation that ended.</returns>
    Task<bool> BeginAsync(OutboxMessage message, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Notes what came of a try. What the message said is erased once it is accepted. A message that was uncertain before
    /// the try stays so unless it is accepted.
    /// </summary>
    /// <param name="message">The message as it was before the try.</param>
    /// <param name="delivery">What came of it.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task RecordAsync(OutboxMessage message, Delivery delivery, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The messages of a conversation that wait for its next turn, the earliest first.</summary>
    Task<IReadOnlyList<HeldMessage>> ListHeldAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>How far messages are, by key; those that are not known, or not any more, are left out.</summary>
    Task<IReadOnlyDictionary<string, MessageState>> FindStatesAsync(
        IReadOnlyCollection<string> keys, CancellationToken cancellationToken);
}
