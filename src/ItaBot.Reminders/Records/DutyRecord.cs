using ItaBot.Reminders.Duties;

namespace ItaBot.Reminders.Records;

/// <summary>What was recorded of a duty: how far it is, its evidence, whose it became.</summary>
/// <param name="Key">Which duty.</param>
public sealed record DutyRecord(DutyKey Key)
{
    /// <summary>How far it is.</summary>
    public DutyState State { get; init; }

    /// <summary>Who said so last: the id of an officer; null where nobody did, or it was said where nobody is known by name.</summary>
    public string? By { get; init; }

    /// <summary>When it was recorded last.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The later day to which it was put off; null where it was not.</summary>
    public DateOnly? PutOffTo { get; init; }

    /// <summary>The ids of those to whom it was handed over; empty where it was not.</summary>
    public IReadOnlyList<string> HandedTo { get; init; } = [];

    /// <summary>The links that show that it was done.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>A note of whoever did it; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The wish to put it off past the end of its period, as long as no supervisor has answered; null for none.</summary>
    public PostponementWish? Wish { get; init; }

    /// <summary>What a supervisor answered to the last wish; null where none was answered.</summary>
    public PostponementDecision? Decision { get; init; }
}
