using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Forms.Steps;

/// <summary>What comes of something that was said to a step.</summary>
internal abstract record StepMove
{
    private StepMove()
    {
    }

    /// <summary>The form goes on at another step, or at this one.</summary>
    /// <param name="Form">The form from now on.</param>
    /// <param name="First">What is said before the next question; null for nothing.</param>
    public sealed record On(FeedbackForm Form, string? First = null) : StepMove;

    /// <summary>This step asks something of its own before it goes on.</summary>
    /// <param name="Saying">What it asks.</param>
    public sealed record Wonders(FormSaying Saying) : StepMove;

    /// <summary>A wish that every step understands alike.</summary>
    /// <param name="Button">Back, skip or stop.</param>
    public sealed record Moves(FeedbackButton Button) : StepMove;

    /// <summary>The form is over.</summary>
    /// <param name="Move">How.</param>
    public sealed record Over(FormMove Move) : StepMove;

    /// <summary>Nothing that this step waits for.</summary>
    public sealed record Missed : StepMove;
}
