using ItaBot.Feedback.Forms;

namespace ItaBot.Feedback.Rounds;

/// <summary>Something that is recorded of quick feedback.</summary>
public abstract record FeedbackChange
{
    private FeedbackChange()
    {
    }

    /// <summary>A round opens and gets its key. It conflicts where the agency has an open round, or the id is taken.</summary>
    public sealed record Open(FeedbackRound Round) : FeedbackChange;

    /// <summary>
    /// A round closes: its key is destroyed with all codes, and forms that are open in it are removed without being counted.
    /// Until no copy is left, <see cref="IFeedbackStore.ListKeptKeysAsync"/> names the round. Nothing changes where it is closed already.
    /// </summary>
    public sealed record Close(string RoundId) : FeedbackChange;

    /// <summary>An invitation is recorded, of an open or a closed round.</summary>
    public sealed record Invite(string RoundId, Invitation Invitation) : FeedbackChange;

    /// <summary>
    /// A person goes on with a form, in place of the one before. It conflicts where the round is closed, and where the person has
    /// a code in it: the form was sent, ended or thrown away meanwhile.
    /// </summary>
    /// <param name="Person">Who.</param>
    /// <param name="Form">The form.</param>
    public sealed record KeepForm(string Person, FeedbackForm Form) : FeedbackChange;

    /// <summary>A person's form is thrown away.</summary>
    public sealed record DropForm(string Person) : FeedbackChange;

    /// <summary>
    /// A person's form is sent: its answers, its service, its time and its comment are counted each by itself, the person gets a code,
    /// and the form is removed. It conflicts where the round is closed, and where the person has a code in it.
    /// </summary>
    /// <param name="Person">Who.</param>
    /// <param name="Form">The form as it is sent.</param>
    /// <param name="Week">The week in which it is sent, by its Monday.</param>
    public sealed record Send(string Person, FeedbackForm Form, DateOnly Week) : FeedbackChange;

    /// <summary>An oddity was seen; once a week is enough.</summary>
    public sealed record Note(string RoundId, NotedOddity Oddity) : FeedbackChange;
}
