using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Inbox;

/// <summary>Where events are kept from their arrival until their turn is done, and their ids for longer, so that none has two turns.</summary>
public interface IInbox
{
    /// <summary>
    /// Stores events, all of them or none; they are durable when it returns. An event whose id the channel has sent before
    /// is left out; one that repeats another by its <see cref="NewEvent.RepeatKey"/> is known from then on, and done.
    /// </summary>
    /// <returns>For each event that has a turn before it, its conversation.</returns>
    Task<IReadOnlyList<string>> AddAsync(
        IReadOnlyList<NewEvent> events, DateTimeOffset receivedAt, CancellationToken cancellationToken);

    /// <summary>The conversations with an event that waits for its turn.</summary>
    Task<IReadOnlyList<string>> ListWaitingAsync(CancellationToken cancellationToken);

    /// <summary>The earliest event of a conversation that waits for its turn; null where none does.</summary>
    Task<InboxEvent?> NextAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>
    /// Makes a turn durable as a whole: what the conversation remembers, what was recorded, the messages in the outbox, and
    /// that the event is done. What the event said is erased. Where it is answered, what waits to be sent in the conversation
    /// is tried again soon: the answer comes after it, and can be replied for a short time only.
    /// </summary>
    /// <returns>False where the event waits no longer, because it was erased or its turn was run elsewhere; nothing is stored then.</returns>
    /// <exception cref="TurnConflictException">A record rests on what is no longer so; nothing is stored.</exception>
    Task<bool> CommitAsync(InboxEvent done, TurnOutput output, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Notes that a turn failed, and when it is to be tried again. The error is not kept of an event that is to leave no trace, or
    /// that may be an answer because a form is open.
    /// </summary>
    Task PostponeAsync(InboxEvent failed, string error, DateTimeOffset notBefore, CancellationToken cancellationToken);

    /// <summary>
    /// Gives an event up: it is kept with its error, and the apology goes into the outbox. Of one that was to leave no trace, or
    /// that may be an answer because a form is open, nothing is kept but that it is known.
    /// </summary>
    Task GiveUpAsync(InboxEvent failed, string error, NewMessage? apology, DateTimeOffset now, CancellationToken cancellationToken);
}
