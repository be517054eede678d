namespace ItaBot.Channels.Linking;

/// <summary>A one-time code that was issued, without the code itself.</summary>
/// <param name="Hash">What the code is recognised by.</param>
/// <param name="AgencyId">The agency whose officer it was issued to.</param>
/// <param name="Officer">The officer, as the administrator named them.</param>
/// <param name="ExpiresAt">From when it is of no use.</param>
public sealed record LinkCode(string Hash, string AgencyId, string Officer, DateTimeOffset ExpiresAt)
{
    /// <summary>Which officer of the directory it was issued to; null where they are in none.</summary>
    public string? OfficerId { get; init; }

    /// <summary>Whether it makes its owner the first administrator. Only the one that was issued last counts.</summary>
    public bool IsAdministrators { get; init; }
}
