namespace ItaBot.Channels.Linking;

/// <summary>A person in a channel who proved to be an officer.</summary>
/// <param name="Person">Who in which channel.</param>
/// <param name="AgencyId">The officer's agency.</param>
/// <param name="Officer">The officer as the administrator named them.</param>
/// <param name="LinkedAt">Since when.</param>
public sealed record OfficerLink(PersonId Person, string AgencyId, string Officer, DateTimeOffset LinkedAt)
{
    /// <summary>
    /// Which officer of the directory it is, whose name and agency then are those of the directory; null where they are in
    /// none.
    /// </summary>
    public string? OfficerId { get; init; }
}
