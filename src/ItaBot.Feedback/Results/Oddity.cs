namespace ItaBot.Feedback.Results;

/// <summary>
/// What in a week of a round looks as if somebody had answered for others. It takes nothing out of the results: a
/// meeting at which everybody scans the same code looks alike.
/// </summary>
public enum Oddity
{
    /// <summary>Many forms within one hour.</summary>
    Burst,

    /// <summary>Many forms in a row with the same answers.</summary>
    SameAnswers,
}
