namespace ItaBot.Feedback.Questionnaires;

/// <summary>What the bot says in the dialog. Each stands in <c>questionnaire.yaml</c> under its name in small letters and hyphens.</summary>
public enum FeedbackText
{
    /// <summary>What people can be invited with. Fills in {agency} and {link}.</summary>
    Invitation,

    /// <summary>The same where there is no link. Fills in {agency}.</summary>
    InvitationToWrite,

    /// <summary>Before the first question: whose it is, what is kept and what not, and whether the person agrees. Fills in {agency} and {hours}.</summary>
    Consent,

    /// <summary>The person did not agree; nothing is kept.</summary>
    Refused,

    /// <summary>What was said is neither yes nor no to <see cref="Consent"/>.</summary>
    ConsentUnclear,

    /// <summary>Short or long form. Fills in {few} and {all}, the numbers of questions.</summary>
    WhichForm,

    /// <summary>Which service it was about.</summary>
    WhichService,

    /// <summary>When it was.</summary>
    When,

    /// <summary>Stands before a question. Fills in {number} and {of}.</summary>
    Progress,

    /// <summary>How to answer a rating, once, with the first one. Fills in {low} and {high}, the numbers of its ends.</summary>
    HowToRate,

    /// <summary>What was taken from a sign or a misspelt word. Fills in {answer}.</summary>
    TakenAs,

    /// <summary>Two answers are possible. Fills in {one} and {other}.</summary>
    WhichOfTwo,

    /// <summary>Nothing was understood, the first time.</summary>
    NotUnderstood,

    /// <summary>Nothing was understood, the second time.</summary>
    NotUnderstoodAgain,

    /// <summary>Nothing was understood three times; the question is left out and the dialog goes on.</summary>
    LeftOut,

    /// <summary>Nothing was understood three times, and what had been answered before stays.</summary>
    AnswerStays,

    /// <summary>The question was skipped.</summary>
    Skipped,

    /// <summary>There is no question before this one.</summary>
    NothingBefore,

    /// <summary>A question in between was answered; the dialog goes on.</summary>
    BackToIt,

    /// <summary>The optional comment.</summary>
    Comment,

    /// <summary>Parts of the comment were taken out before it is kept. Fills in {comment}, as it is kept.</summary>
    CommentCleaned,

    /// <summary>All answers before they are sent. Fills in {answers}.</summary>
    Review,

    /// <summary>Which answer to change.</summary>
    WhichToChange,

    /// <summary>One line of the review. Fills in {number}, {question} and {answer}.</summary>
    ReviewLine,

    /// <summary>What stands before the comment in the review.</summary>
    CommentLine,

    /// <summary>A question without an answer, in the review.</summary>
    NoAnswer,

    /// <summary>Sent and counted.</summary>
    Thanks,

    /// <summary>Stopped by the person before sending; whether to send what there is.</summary>
    Stop,

    /// <summary>Stopped and thrown away.</summary>
    Discarded,

    /// <summary>Stopped, and what there is was sent.</summary>
    SentPartly,

    /// <summary>The person comes back to a dialog that waits. Fills in {number} and {of}.</summary>
    Resume,

    /// <summary>The dialog waited too long; what had been answered counts as a part.</summary>
    Expired,

    /// <summary>The dialog waited too long, and nothing had been answered that could count.</summary>
    ExpiredEmpty,

    /// <summary>An answer to a dialog that is over; the person has answered in the round, whether they sent it or time ran out.</summary>
    Late,

    /// <summary>An answer to a dialog that is over, of which nothing was kept.</summary>
    LateEmpty,

    /// <summary>The person has answered in this round already.</summary>
    AlreadyAnswered,

    /// <summary>No round is open.</summary>
    NoRound,

    /// <summary>The round was closed while the person answered.</summary>
    RoundClosed,

    /// <summary>A comment or an answer in words reports corruption; it was not kept. Fills in {channels}.</summary>
    CorruptionNotKept,

    /// <summary>"Yes" to having been asked for a bribe. Fills in {channels}.</summary>
    CorruptionYes,

    /// <summary>One channel. Fills in {name} and {phone}.</summary>
    CorruptionChannel,

    /// <summary>After the channels; the dialog goes on.</summary>
    CorruptionGoesOn,

    /// <summary>What is held, while a dialog runs.</summary>
    HeldRunning,

    /// <summary>What is held of somebody who has answered in the open round.</summary>
    HeldAnswered,

    /// <summary>Nothing is held.</summary>
    HeldNothing,

    /// <summary>What is held of chats in general, besides the questionnaire. Fills in {minutes}.</summary>
    HeldChat,

    /// <summary>What is held of officers besides.</summary>
    HeldOfficer,

    /// <summary>What was remembered of the chat was removed.</summary>
    ForgottenChat,

    /// <summary>The running dialog was removed.</summary>
    ForgottenRunning,

    /// <summary>Sent answers cannot be removed, because nobody can tell whose they are.</summary>
    ForgottenAnswered,

    /// <summary>There was nothing to remove.</summary>
    ForgottenNothing,
}
