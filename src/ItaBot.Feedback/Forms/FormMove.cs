namespace ItaBot.Feedback.Forms;

/// <summary>What comes of something that was said to a form.</summary>
public abstract record FormMove
{
    private FormMove()
    {
    }

    /// <summary>The form goes on.</summary>
    /// <param name="Form">The form from now on.</param>
    /// <param name="Saying">What is said.</param>
    public sealed record Asks(FeedbackForm Form, FormSaying Saying) : FormMove;

    /// <summary>The form is sent and counted.</summary>
    /// <param name="Form">The form as it is sent.</param>
    /// <param name="Text">What is said.</param>
    public sealed record Sends(FeedbackForm Form, string Text) : FormMove;

    /// <summary>The form is thrown away.</summary>
    /// <param name="Text">What is said.</param>
    public sealed record Ends(string Text) : FormMove;

    /// <summary>It was not understood as anything that the form waits for: a question in between, or nonsense.</summary>
    public sealed record Missed : FormMove;
}
