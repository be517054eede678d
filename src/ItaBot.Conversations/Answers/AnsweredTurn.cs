using ItaBot.Conversations.Dialogs.State;
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
}
