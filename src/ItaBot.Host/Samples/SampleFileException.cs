using ItaBot.Documents;
using ItaBot.Scoring;

namespace ItaBot.Host.Samples;

/// <summary>A file of the sample agencies cannot be used.</summary>
internal sealed class SampleFileException(string file, AssessmentFormatException cause) : Exception($"{file}: {cause.Message}", cause)
{
    /// <summary>Its path.</summary>
    public string File { get; } = file;

    /// <summary>The line at fault, from 1.</summary>
    public int Line { get; } = cause.Line;

    /// <summary>What is wrong.</summary>
    public LocalText Problem { get; } = cause.What;
}
