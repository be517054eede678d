namespace ItaBot.Channels.Reminders;

/// <summary>How far a reminder is, to one person by one channel.</summary>
public enum ReminderState
{
    /// <summary>It lies in the outbox.</summary>
    Queued,

    /// <summary>The channel took it.</summary>
    Accepted,

    /// <summary>The channel did not take it.</summary>
    Refused,

    /// <summary>The person is not known in the channel.</summary>
    NoReference,

    /// <summary>The channel sends no more this month; it waits until the person writes.</summary>
    Quota,
}
