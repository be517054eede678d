using ItaBot.Reminders.Duties;

namespace ItaBot.Reminders.Digests;

/// <summary>One duty in a digest.</summary>
/// <param name="Duty">The duty's id.</param>
/// <param name="Due">Its due day; that of the first where several of one duty are overdue.</param>
/// <param name="Occasion">The name of the occasion.</param>
/// <param name="Text">What the person reads, in their language.</param>
/// <param name="Reminders">What the line says, as the ledger keeps it; several where several of one duty are overdue.</param>
public sealed record DigestLine(
    string Duty, DateOnly Due, string Occasion, string Text, IReadOnlyList<SentReminder> Reminders)
{
    /// <summary>The duty that it is about; of several of one duty the first.</summary>
    public required Duty About { get; init; }

    /// <summary>What the duty is: the first part of <see cref="Text"/>.</summary>
    public required string Title { get; init; }

    /// <summary>Until when it is, or what else is said of it: the second part.</summary>
    public required string Said { get; init; }

    /// <summary>Why it is theirs and what it is worth: the other parts.</summary>
    public required IReadOnlyList<string> Details { get; init; }

    /// <summary>Whether the person can say something of the duty; otherwise it is nothing but told.</summary>
    public bool CanBeAnswered { get; init; }

    /// <summary>Whether it is about a due day that is theirs to keep; otherwise about something beside it.</summary>
    public bool IsDue { get; init; }
}
