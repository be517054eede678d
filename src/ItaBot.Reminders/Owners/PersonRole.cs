namespace ItaBot.Reminders.Owners;

/// <summary>What somebody is to the duties of their agency.</summary>
public enum PersonRole
{
    /// <summary>Does the work.</summary>
    Owner,

    /// <summary>Heads a unit.</summary>
    Supervisor,

    /// <summary>Heads the agency.</summary>
    Executive,

    /// <summary>Looks after ItaBot for the agency.</summary>
    Administrator,
}
