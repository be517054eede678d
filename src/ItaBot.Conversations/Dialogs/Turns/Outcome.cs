using ItaBot.Conversations.Answers.Receipts;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Understanding;
using ItaBot.Feedback.Rounds;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>What came of a turn.</summary>
/// <param name="Understood">What the message was taken to mean in its conversation.</param>
/// <param name="Asked">The question that was answered, or that is being put together.</param>
/// <param name="Sayings">What goes out, in order.</param>
/// <param name="State">What the conversation remembers from now on.</param>
internal sealed record Outcome(Understood Understood, Asked Asked, IReadOnlyList<Saying> Sayings, ConversationState State)
{
    /// <summary>
    /// Whether the first saying is an answer that can be computed again; otherwise the bot asks back, says something of its
    /// own or records what it was told.
    /// </summary>
    public bool IsAnswered { get; init; }

    /// <summary>What is recorded of the agency's duties together with the replies, in order.</summary>
    public IReadOnlyList<ReminderChange> Changes => [.. Sayings.SelectMany(s => s.Draft.Changes)];

    /// <summary>What is recorded of quick feedback together with the replies, in order.</summary>
    public IReadOnlyList<FeedbackChange> FeedbackChanges => [.. Sayings.SelectMany(s => s.Draft.FeedbackChanges)];

    /// <summary>Whether nothing may tell afterwards that the turn took place.</summary>
    public bool LeavesNoTrace { get; init; }

    /// <summary>Whether everything that is kept of the conversation goes.</summary>
    public bool ForgetsConversation { get; init; }

    /// <summary>With what the answer can be computed again. What is no answer rests on nothing.</summary>
    public Receipt Receipt => IsAnswered
        ? Receipt.Of(Understood.Intent, Asked, Sayings[0].Draft.Facts)
        : Receipt.Of(Intents.None, Asked, []);
}
