using ItaBot.Scoring.Assessments;

namespace ItaBot.Storage;

/// <summary>The database as a whole.</summary>
public interface IDatabase
{
    /// <summary>
    /// Creates it or brings it to the newest schema version, in one transaction. Has to run once before anything else is
    /// asked of the storage; running it again, also from several processes at the same time, does nothing.
    /// </summary>
    /// <exception cref="StorageException">It cannot be used, or it was written by a newer version of the program.</exception>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Asks it something small, to learn whether it answers.</summary>
    /// <exception cref="StorageException">It does not.</exception>
    Task CheckAsync(CancellationToken cancellationToken);

    /// <summary>Stores assessments where it holds none yet, all of them or none.</summary>
    /// <param name="assessments">What to store.</param>
    /// <param name="storedAt">The moment that is recorded with them.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    /// <returns>False where it already held an assessment; nothing is stored then.</returns>
    /// <exception cref="StorageException">The storage cannot be used.</exception>
    Task<bool> SeedAsync(IReadOnlyList<Assessment> assessments, DateTimeOffset storedAt, CancellationToken cancellationToken);
}
