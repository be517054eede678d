using ItaBot.Scoring.Assessments;

namespace ItaBot.Conversations.Tests.Support;

/// <summary>Assessments in memory, for tests that are not about storage.</summary>
internal sealed class MemoryStore(params Assessment[] assessments) : IAssessmentStore
{
    public Task<IReadOnlyList<Agency>> ListAgenciesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Agency>>([.. assessments.Select(a => a.Agency).DistinctBy(a => a.Id)]);

    public Task<IReadOnlyList<Assessment>> ListAsync(string agencyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Assessment>>([.. assessments.Where(a => a.Agency.Id == agencyId).OrderBy(a => a.FiscalYear)]);

    public Task SaveAsync(IReadOnlyList<Assessment> stored, DateTimeOffset storedAt, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Answering stores nothing.");
}
