using System.Diagnostics;

namespace ItaBot.Reminders.Links;

/// <summary>What is held of a published link over time. Nobody is told of a failure that may have passed by itself.</summary>
/// <param name="State">What is held of it.</param>
/// <param name="FailingSince">When the first of the failures was that no success followed; null where there is none.</param>
public sealed record LinkVerdict(LinkState State, DateTimeOffset? FailingSince)
{
    /// <summary>How far apart two failures must be.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromHours(6);

    /// <summary>Before anybody looked.</summary>
    public static LinkVerdict None { get; } = new(LinkState.Unknown, null);

    /// <summary>What is held after the link was looked at once more.</summary>
    /// <param name="result">What came of it.</param>
    /// <param name="at">When; not before the times that went in already.</param>
    public LinkVerdict After(LinkResult result, DateTimeOffset at) => result switch
    {
        LinkResult.Good => new(LinkState.Good, null),
        LinkResult.Stale => new(LinkState.Stale, null),
        LinkResult.Bad or LinkResult.Refused => AfterFailure(at),
        LinkResult.CannotTell => this,
        _ => throw new UnreachableException(),
    };

    private LinkVerdict AfterFailure(DateTimeOffset at)
    {
        var since = FailingSince ?? at;
        return new(State == LinkState.Bad || at - since >= Between ? LinkState.Bad : LinkState.Doubtful, since);
    }
}
