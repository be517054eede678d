using ItaBot.Channels.Linking;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>Knows who has left, and nothing else.</summary>
internal sealed class SetLinks : ILinkStore
{
    public HashSet<PersonId> Left { get; } = [];

    public Task<bool> HasLeftAsync(PersonId person, CancellationToken cancellationToken) => Task.FromResult(Left.Contains(person));

    public Task AddCodeAsync(LinkCode code, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<LinkCode?> FindCodeAsync(string hash, DateTimeOffset now, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<OfficerLink?> FindLinkAsync(PersonId person, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlySet<string>> ListLinkedOfficersAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<OfficerLink>> ListLinksAsync(
        IReadOnlyCollection<string> officerIds, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<WrongCodes> FindWrongCodesAsync(PersonId person, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
