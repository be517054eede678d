using ItaBot.Scoring;

namespace ItaBot.Storage;

/// <summary>The storage cannot be used as it is: it is out of reach, locked, damaged, read-only or newer than this program.</summary>
/// <param name="problem">What is wrong with which file, and what to do about it, in one line.</param>
/// <param name="innerException">What the database said, if it did.</param>
public sealed class StorageException(LocalText problem, Exception? innerException = null)
    : Exception(problem.English, innerException)
{
    /// <summary>What is wrong with which file, and what to do about it, in one line of each language.</summary>
    public LocalText Problem { get; } = problem;
}
