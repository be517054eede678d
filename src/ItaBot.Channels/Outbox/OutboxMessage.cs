using ItaBot.Channels.Lanes;

namespace ItaBot.Channels.Outbox;

/// <summary>A stored message that has not been sent.</summary>
/// <param name="Id">Its number in the outbox: the order in which a conversation's messages are sent.</param>
/// <param name="Key">What it is, unique among all messages ever.</param>
/// <param name="Channel">The <see cref="IChannel.Id"/> of the channel that sends it.</param>
/// <param name="ConversationId">The conversation that it goes to.</param>
/// <param name="Address">To whom and by which way, in the channel's own form.</param>
/// <param name="Body">What is sent, in the channel's own form. It never reaches a log.</param>
/// <param name="CreatedAt">When it was stored.</param>
/// <param name="Tries">How often it was tried to send it.</param>
/// <param name="FirstTriedAt">When it was tried first; null where it was not.</param>
/// <param name="NotBefore">Before when it is not to be tried again; null for at once.</param>
/// <param name="IsUncertain">
/// Whether a try before this one began and its outcome never became known: the connection broke, or the process died.
/// </param>
public sealed record OutboxMessage(
    long Id,
    string Key,
    string Channel,
    string ConversationId,
    string Address,
    string Body,
    DateTimeOffset CreatedAt,
    int Tries,
    DateTimeOffset? FirstTriedAt,
    DateTimeOffset? NotBefore,
    bool IsUncertain) : IWaiting
{
    /// <summary>When the event that it answers was received; null where it answers none.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>Whether nothing may tell afterwards that it was sent.</summary>
    public bool LeavesNoTrace { get; init; }

    /// <summary>The conversation as a log may name it: that of a message without a trace would tell who it was sent to.</summary>
    public string LoggedConversation => LeavesNoTrace ? "(not named)" : ConversationId;
}
