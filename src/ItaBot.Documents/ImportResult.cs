using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents;

/// <summary>What came of reading a file.</summary>
public abstract record ImportResult
{
    private ImportResult() { }

    /// <summary>The file was read. <see cref="Scoring.Assessments.Assessment.Notes"/> hold what was corrected and what contradicts itself.</summary>
    /// <param name="Assessment">What the file holds.</param>
    /// <param name="Unreadable">What stands in its tables and could not be read, in the order of the lines.</param>
    public sealed record Imported(Assessment Assessment, IReadOnlyList<UnreadableLine> Unreadable) : ImportResult;

    /// <summary>The file was refused as a whole.</summary>
    /// <param name="Problem">Why.</param>
    public sealed record Refused(ImportProblem Problem) : ImportResult;
}
