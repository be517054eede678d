namespace ItaBot.Reminders.Cadences;

/// <summary>Whom a reminder of a duty is for.</summary>
public enum Audience
{
    /// <summary>Those who have to do it.</summary>
    Owner,

    /// <summary>The supervisor of the owners, once it has been overdue for a while.</summary>
    Supervisor,

    /// <summary>The executive of the agency, once it has been overdue for long.</summary>
    Executive,
}
