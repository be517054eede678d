using ItaBot.Conversations.Dialogs.State;
using ItaBot.Feedback.Rounds;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Answers;

/// <summary>A turn that was answered, and of which nothing is stored yet.</summary>
/// <param name="Answer">What it is answered with.</param>
/// <param name="State">What its conversation remembers from now on.</param>
/// <param name="KeptFor">After how long without another turn that is forgotten.</param>
public sealed record AnsweredTurn(Answer Answer, ConversationState State, TimeSpan KeptFor)
{
    /// <summary>What is to be recorded of the agency's duties together with the answer, in order.</summary>
    public IReadOnlyList<ReminderChange> Changes { get; init; } = [];

    /// <summary>What is to be recorded of quick feedback together with the answer, in order.</summary>
    public IReadOnlyList<FeedbackChange> FeedbackChanges { get; init; } = [];

    /// <summary>
    /// Whether nothing may tell afterwards that the turn took place: neither its event, nor its replies once they are
    /// sent, nor what the conversation remembered.
    /// </summary>
    public bool LeavesNoTrace { get; init; }

    /// <summary>Whether everything that is kept of the conversation goes, of earlier turns too: the person asked for it.</summary>
    public bool ForgetsConversation { get; init; }
}
