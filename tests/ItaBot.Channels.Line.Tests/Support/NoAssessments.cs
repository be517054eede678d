using ItaBot.Scoring.Assessments;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>A store in which nothing is on record.</summary>
internal sealed class NoAssessments : IAssessmentStore
{
    public Task<IReadOnlyList<Agency>> ListAgenciesAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Agency>>([]);

    public Task<IReadOnlyList<Assessment>> ListAsync(string agencyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Assessment>>([]);

    public Task SaveAsync(IReadOnlyList<Assessment> assessments, DateTimeOffset storedAt, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
