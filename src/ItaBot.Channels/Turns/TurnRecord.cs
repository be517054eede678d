using ItaBot.Channels.Actions;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.References;
using ItaBot.Feedback.Rounds;
using ItaBot.Reminders.Records;

namespace ItaBot.Channels.Turns;

/// <summary>Something that a turn records beside its replies.</summary>
public abstract record TurnRecord
{
    private TurnRecord()
    {
    }

    /// <summary>A button was shown that can be pressed later.</summary>
    public sealed record KeepAction(StoredAction Action) : TurnRecord;

    /// <summary>
    /// A button was pressed that works once, by somebody of that name, which is shown to whoever presses it again. It
    /// conflicts where it was pressed before.
    /// </summary>
    public sealed record SpendAction(string Token, string By) : TurnRecord;

    /// <summary>A person is an officer of an agency from now on; the code is used up and what they typed wrong is forgotten. It conflicts where the code is gone.</summary>
    public sealed record LinkOfficer(string CodeHash, OfficerLink Link) : TurnRecord;

    /// <summary>A person is no officer any more.</summary>
    public sealed record UnlinkOfficer(PersonId Person) : TurnRecord;

    /// <summary>A person typed a code that is none.</summary>
    public sealed record NoteWrongCode(PersonId Person, WrongCodes Tries) : TurnRecord;

    /// <summary>
    /// A person shut the channel out: the link, what the conversation remembers and an open form are forgotten, and nothing
    /// that waits is sent any more, nor later.
    /// </summary>
    public sealed record Leave(PersonId Person) : TurnRecord;

    /// <summary>A person let the channel in again; nothing changes where they shut it out later than that.</summary>
    public sealed record Return(PersonId Person) : TurnRecord;

    /// <summary>
    /// How a conversation is reached from now on. One that was dead lives again; whoever was greeted stays so until the
    /// conversation ends.
    /// </summary>
    public sealed record KeepReference(ConversationReference Reference) : TurnRecord;

    /// <summary>The bot was removed from a conversation: nothing can be sent into it, and it greets again when it comes back.</summary>
    public sealed record EndReference(string ConversationId) : TurnRecord;

    /// <summary>Something is recorded of an agency's duties.</summary>
    public sealed record Note(ReminderChange Change) : TurnRecord;

    /// <summary>Something is recorded of quick feedback. It conflicts where <see cref="FeedbackChange"/> says so.</summary>
    public sealed record NoteFeedback(FeedbackChange Change) : TurnRecord;

    /// <summary>
    /// A person is the installation's first administrator from now on; the code is used up. It conflicts where the code is
    /// gone, where an administrator exists meanwhile, and where another officer has the same object id or address.
    /// </summary>
    public sealed record ClaimAdministrator(string CodeHash, Officer Officer) : TurnRecord
    {
        /// <summary>
        /// By which the officer is known in a channel that knows no directory of Microsoft's; null where the directory
        /// tells.
        /// </summary>
        public OfficerLink? Link { get; init; }
    }
}
