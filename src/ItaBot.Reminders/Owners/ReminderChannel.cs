namespace ItaBot.Reminders.Owners;

/// <summary>Where somebody can be reminded.</summary>
public enum ReminderChannel
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>Microsoft Teams.</summary>
    Teams,

    /// <summary>LINE.</summary>
    Line,
}
