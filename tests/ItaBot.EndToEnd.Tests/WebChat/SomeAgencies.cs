using ItaBot.Scoring.Assessments;

namespace ItaBot.EndToEnd.Tests.WebChat;

/// <summary>Two agencies, whose assessments nobody asks for.</summary>
internal sealed class SomeAgencies : IAssessmentStore
{
    public Task<IReadOnlyList<Agency>> ListAgenciesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Agency>>(
        [
            new Agency("klong-mueang", "องค์การบริหารส่วนตำบลคลองเมือง", AgencyType.SAO),
            new Agency("pak-phraek", "เทศบาลเมืองปากแพรก", AgencyType.TOWN),
        ]);

    public Task<IReadOnlyList<Assessment>> ListAsync(string agencyId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task SaveAsync(
        IReadOnlyList<Assessment> assessments, DateTimeOffset storedAt, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
