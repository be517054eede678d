namespace ItaBot.Reminders.Digests;

/// <summary>What the people of an agency were told already, as the ledger has it.</summary>
public sealed record AgencyTold
{
    /// <summary>Before anybody was told anything.</summary>
    public static AgencyTold Nothing { get; } = new();

    /// <summary>What was told.</summary>
    public IReadOnlySet<SentReminder> Sent { get; init; } = new HashSet<SentReminder>();

    /// <summary>The last day on which everybody got what was theirs; null where there was none.</summary>
    public DateOnly? UpTo { get; init; }

    /// <summary>The ids, in small letters, of those who have their message of the day.</summary>
    public IReadOnlySet<string> HaveMessage { get; init; } = new HashSet<string>();

    /// <summary>Whom a message of the days before did not reach by any channel.</summary>
    public IReadOnlyList<MissedPerson> Missed { get; init; } = [];
}
