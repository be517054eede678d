using ItaBot.Scoring;

namespace ItaBot.Documents;

/// <summary>A JSON text is no assessment.</summary>
/// <param name="line">The line, from 1.</param>
/// <param name="what">What is wrong.</param>
/// <param name="innerException">What the JSON reader said, if it did.</param>
public sealed class AssessmentFormatException(int line, LocalText what, Exception? innerException = null)
    : FormatException($"Line {line}: {what.English}", innerException)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>What is wrong, in both languages.</summary>
    public LocalText What { get; } = what;
}
