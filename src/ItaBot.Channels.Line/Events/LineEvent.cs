namespace ItaBot.Channels.Line.Events;

/// <summary>An event as far as ItaBot understands it.</summary>
internal abstract record LineEvent
{
    private LineEvent()
    {
    }

    public LineSource Source { get; init; } = LineSource.None;

    /// <summary>With what it can be replied to; null where it cannot.</summary>
    public string? ReplyToken { get; init; }

    /// <summary>Whether another module has the chat: nothing may be sent.</summary>
    public bool IsStandby { get; init; }

    /// <summary>A message, or a later wording of one.</summary>
    public sealed record Message(LineContent Content) : LineEvent;

    /// <param name="Data">What the button carries.</param>
    /// <param name="IsMenuSwitch">Whether it only showed another rich menu.</param>
    public sealed record Postback(string Data, bool IsMenuSwitch) : LineEvent;

    public sealed record Follow(bool IsUnblocked) : LineEvent;

    public sealed record Unfollow : LineEvent;

    public sealed record Unsend : LineEvent;

    public sealed record Join : LineEvent;

    public sealed record Leave : LineEvent;

    public sealed record MemberJoined : LineEvent;

    public sealed record MemberLeft : LineEvent;

    public sealed record AccountLink : LineEvent;

    /// <summary>One that needs nothing, of a type that this program does not know, or one that cannot be read.</summary>
    public sealed record Unknown : LineEvent;
}
