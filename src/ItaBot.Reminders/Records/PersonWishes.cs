namespace ItaBot.Reminders.Records;

/// <summary>How somebody wants to be reminded.</summary>
/// <param name="PersonId">Who, in small letters.</param>
public sealed record PersonWishes(string PersonId)
{
    /// <summary>Who, in small letters.</summary>
    public string PersonId { get; init; } = PersonId.ToLowerInvariant();

    /// <summary>From what time of a working day on; null for when the office opens.</summary>
    public TimeOnly? Hour { get; init; }

    /// <summary>In which language, <c>th</c> or <c>en</c>; null where they never chose one.</summary>
    public string? Locale { get; init; }

    /// <summary>Whether they want no reminders at all.</summary>
    public bool IsStopped { get; init; }

    /// <summary>The days on which they want to be left alone; null for none.</summary>
    public Pause? Pause { get; init; }
}
