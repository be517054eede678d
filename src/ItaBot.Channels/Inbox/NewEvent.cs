namespace ItaBot.Channels.Inbox;

/// <summary>An event as a channel hands it in.</summary>
/// <param name="Channel">The <see cref="IChannel.Id"/> of the channel that it came through.</param>
/// <param name="EventId">The channel's id of it: an event that comes again has the same one.</param>
/// <param name="ConversationId">The conversation that it belongs to, unique among all channels.</param>
/// <param name="OccurredAt">When it happened, as the channel says: the order of a conversation's turns.</param>
/// <param name="Payload">The event as the channel sent it. It never reaches a log.</param>
public sealed record NewEvent(string Channel, string EventId, string ConversationId, DateTimeOffset OccurredAt, string Payload)
{
    /// <summary>For how long after an event another one with its <see cref="RepeatKey"/> is a repeat of it.</summary>
    public static readonly TimeSpan RepeatedWithin = TimeSpan.FromSeconds(60);

    /// <summary>The id of the message that it brings, unique in its channel; null where it brings none.</summary>
    public string? MessageId { get; init; }

    /// <summary>Whether it brings a later wording of a message that was there before: only the latest one has a turn.</summary>
    public bool IsEdit { get; init; }

    /// <summary>
    /// The message that its sender took back; null for all other events. Storing this event erases that message and what
    /// was to be answered to it wherever they are kept.
    /// </summary>
    public string? ErasesMessageId { get; init; }

    /// <summary>
    /// What it says and who says it, as a hash that does not hold what was written: an event whose key the channel has sent
    /// in an event taken in less than <see cref="RepeatedWithin"/> before has no turn, although its id is another one. Null
    /// where it can never be a repeat.
    /// </summary>
    public string? RepeatKey { get; init; }
}
