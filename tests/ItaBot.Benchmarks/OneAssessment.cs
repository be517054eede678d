using ItaBot.Scoring.Assessments;

namespace ItaBot.Benchmarks;

/// <summary>A store of one assessment in memory, so that a benchmark measures no disk.</summary>
internal sealed class OneAssessment(Assessment assessment) : IAssessmentStore
{
    public Task<IReadOnlyList<Agency>> ListAgenciesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Agency>>([assessment.Agency]);

    public Task<IReadOnlyList<Assessment>> ListAsync(string agencyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Assessment>>(agencyId == assessment.Agency.Id ? [assessment] : []);

    public Task SaveAsync(IReadOnlyList<Assessment> assessments, DateTimeOffset storedAt, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Benchmarks store nothing.");
}
