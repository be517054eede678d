namespace ItaBot.Channels.Linking;

/// <summary>The wrong codes that a person typed.</summary>
/// <param name="Count">How many since the last pause.</param>
/// <param name="PausedUntil">Until when no code of theirs is tried; null where they are not paused.</param>
public sealed record WrongCodes(int Count, DateTimeOffset? PausedUntil)
{
    /// <summary>Nothing wrong so far.</summary>
    public static WrongCodes None { get; } = new(0, null);
}
