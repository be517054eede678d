namespace ItaBot.Feedback.Questionnaires;

/// <summary>What somebody's words, emoji or sticker say as an answer to a question.</summary>
public abstract record AnswerReading
{
    private AnswerReading()
    {
    }

    /// <summary>One of the answers.</summary>
    /// <param name="Choice">Which one.</param>
    /// <param name="IsLiteral">
    /// Whether it was said in so many words; false where it was misspelt or shown by a sign, so that the dialog says what it took.
    /// </param>
    public sealed record Rated(Choice Choice, bool IsLiteral) : AnswerReading;

    /// <summary>The person cannot tell.</summary>
    public sealed record DoNotKnow : AnswerReading;

    /// <summary>It may be one of two, and the person is to say which: ปานกลาง, five stars of six.</summary>
    /// <param name="One">The one with fewer points.</param>
    /// <param name="Other">The one with more points.</param>
    public sealed record Between(Choice One, Choice Other) : AnswerReading;

    /// <summary>No answer but a wish to go back, to skip or to stop.</summary>
    /// <param name="Button"><see cref="FeedbackButton.Back"/>, <see cref="FeedbackButton.Skip"/> or <see cref="FeedbackButton.Stop"/>.</param>
    public sealed record Moved(FeedbackButton Button) : AnswerReading;

    /// <summary>Nothing of this; it may be a question in between, or nonsense. Never guessed.</summary>
    public sealed record NotUnderstood : AnswerReading;
}
