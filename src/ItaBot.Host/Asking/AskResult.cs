using ItaBot.Conversations.Answers;
using ItaBot.Scoring;

namespace ItaBot.Host.Asking;

/// <summary>What came of a question.</summary>
internal abstract record AskResult
{
    private AskResult() { }

    /// <summary>It was answered.</summary>
    public sealed record Answered(Answer Answer) : AskResult;

    /// <summary>It cannot be asked like that.</summary>
    public sealed record Refused(LocalText Why) : AskResult;
}
