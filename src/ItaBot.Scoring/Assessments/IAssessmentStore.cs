namespace ItaBot.Scoring.Assessments;

/// <summary>Where assessments are kept.</summary>
public interface IAssessmentStore
{
    /// <summary>All agencies that have an assessment, by id.</summary>
    Task<IReadOnlyList<Agency>> ListAgenciesAsync(CancellationToken cancellationToken);

    /// <summary>The current assessments of an agency, the oldest year first; empty where it has none.</summary>
    Task<IReadOnlyList<Assessment>> ListAsync(string agencyId, CancellationToken cancellationToken);

    /// <summary>
    /// Stores assessments, all of them or none. One of the same agency and year replaces the current one,
    /// which is kept in the history.
    /// </summary>
    /// <param name="assessments">What to store.</param>
    /// <param name="storedAt">The moment that the history records.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    Task SaveAsync(IReadOnlyList<Assessment> assessments, DateTimeOffset storedAt, CancellationToken cancellationToken);
}
