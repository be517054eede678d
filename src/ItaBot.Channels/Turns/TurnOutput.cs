using ItaBot.Channels.Outbox;
using ItaBot.Conversations.Answers;

namespace ItaBot.Channels.Turns;

/// <summary>What a turn makes durable, all of it or nothing, and what it tells whoever waits for it.</summary>
public sealed record TurnOutput
{
    /// <summary>A turn after which nothing is sent and nothing changes.</summary>
    public static TurnOutput Nothing { get; } = new();

    /// <summary>What an answer of the assistant makes durable besides what is sent.</summary>
    public static TurnOutput Of(AnsweredTurn answered)
    {
        ArgumentNullException.ThrowIfNull(answered);
        return new()
        {
            Remembers = answered.LeavesNoTrace ? null : new Remembered(answered.State, answered.KeptFor),
            Records =
            [
                .. answered.Changes.Select(change => new TurnRecord.Note(change)),
                .. answered.FeedbackChanges.Select(change => new TurnRecord.NoteFeedback(change)),
            ],
            LeavesNoTrace = answered.LeavesNoTrace,
            ForgetsConversation = answered.ForgetsConversation,
        };
    }

    /// <summary>What the conversation remembers from now on; null leaves that as it is.</summary>
    public Remembered? Remembers { get; init; }

    /// <summary>
    /// Whether nothing may tell afterwards that the turn took place. Its event is removed with the turn, so that only a hash
    /// of its id is left, by which a repeat is known; its messages once they are sent or dropped; what the conversation
    /// remembers, at once.
    /// </summary>
    public bool LeavesNoTrace { get; init; }

    /// <summary>Whether what is kept of the conversation's earlier turns goes in the same way.</summary>
    public bool ForgetsConversation { get; init; }

    /// <summary>What is to be sent, in order.</summary>
    public IReadOnlyList<NewMessage> Messages { get; init; } = [];

    /// <summary>
    /// What whoever waits for this event's turn is told, in the channel's own form; null for nothing. It is not stored: it
    /// reaches nobody where nobody waits.
    /// </summary>
    public string? Response { get; init; }

    /// <summary>What else is recorded.</summary>
    public IReadOnlyList<TurnRecord> Records { get; init; } = [];

    /// <summary>The messages held for this turn that <see cref="Messages"/> say now.</summary>
    public IReadOnlyList<HeldMessage> Delivers { get; init; } = [];
}
