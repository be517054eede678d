using ItaBot.Channels.Lanes;

namespace ItaBot.Channels.Inbox;

/// <summary>A stored event whose turn has not been run.</summary>
/// <param name="Id">Its number in the inbox.</param>
/// <param name="Channel">The <see cref="IChannel.Id"/> of the channel that it came through.</param>
/// <param name="EventId">The channel's id of it.</param>
/// <param name="ConversationId">The conversation that it belongs to.</param>
/// <param name="OccurredAt">When it happened, as the channel says.</param>
/// <param name="ReceivedAt">When it was stored.</param>
/// <param name="Payload">The event as the channel sent it. It never reaches a log.</param>
/// <param name="Tries">How often its turn was run and failed.</param>
/// <param name="NotBefore">Before when its turn is not to be run again; null for at once.</param>
public sealed record InboxEvent(
    long Id,
    string Channel,
    string EventId,
    string ConversationId,
    DateTimeOffset OccurredAt,
    DateTimeOffset ReceivedAt,
    string Payload,
    int Tries,
    DateTimeOffset? NotBefore) : IWaiting;
