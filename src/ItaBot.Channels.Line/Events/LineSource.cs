namespace ItaBot.Channels.Line.Events;

/// <summary>Where an event happened.</summary>
/// <param name="UserId">Who caused it; null where LINE does not say.</param>
/// <param name="GroupId">The group or room that it happened in; null for a chat with one person.</param>
internal sealed record LineSource(string? UserId, string? GroupId)
{
    public static LineSource None { get; } = new(null, null);

    /// <summary>Whether it is a chat with one person who is known.</summary>
    public bool IsDirect => GroupId is null && UserId is not null;

    /// <summary>To whom something is pushed; null where nobody is known.</summary>
    public string? To => GroupId ?? UserId;
}
