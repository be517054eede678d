using ItaBot.Conversations.Answers.Feedback;

namespace ItaBot.Channels.Testing;

/// <summary>No channel has an address at which people could begin to answer.</summary>
internal sealed class NoStartLinkFinder : IStartLinkFinder
{
    public Task<IReadOnlyList<Uri>> ListAsync(string agencyId, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Uri>>([]);
}
