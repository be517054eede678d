namespace ItaBot.Channels.Teams.Api;

/// <summary>Some of those who take part in a conversation.</summary>
/// <param name="ContinuationToken">What the next page is asked with; null or empty where this is the last.</param>
internal sealed record MemberPage(string? ContinuationToken = null)
{
    /// <summary>Who is on this page.</summary>
    public IReadOnlyList<TeamsMember> Members { get; init; } = [];
}
