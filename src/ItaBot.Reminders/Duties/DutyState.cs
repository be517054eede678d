namespace ItaBot.Reminders.Duties;

/// <summary>How far a duty is.</summary>
public enum DutyState
{
    /// <summary>Nobody has begun.</summary>
    NotStarted,

    /// <summary>Somebody is at it.</summary>
    InProgress,

    /// <summary>It is done; nobody is reminded of it any more.</summary>
    Done,

    /// <summary>It was put off to a later day, which is its due day from then on.</summary>
    Postponed,
}
