namespace ItaBot.Channels.Linking;

/// <summary>How many wrong codes somebody may type, and how long they have to wait then.</summary>
internal static class CodeTries
{
    /// <summary>How long no code of somebody is tried after <see cref="MostWrong"/> wrong ones.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <summary>How many wrong codes a person may type before the pause.</summary>
    public const int MostWrong = 5;

    /// <summary>When a person who must wait may try again; null for at once.</summary>
    public static DateTimeOffset? PausedUntil(WrongCodes tries, DateTimeOffset now) =>
        tries.PausedUntil is { } until && now < until ? until : null;

    /// <summary>The wrong codes after one more: where it begins the pause, their count begins anew.</summary>
    public static WrongCodes AfterWrong(WrongCodes tries, DateTimeOffset now) =>
        tries.Count + 1 < MostWrong ? new(tries.Count + 1, null) : new(0, now + Pause);
}
