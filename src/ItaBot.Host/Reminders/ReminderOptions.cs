namespace ItaBot.Host.Reminders;

/// <summary>What the server does by itself: the section <c>Reminders</c>.</summary>
internal sealed class ReminderOptions
{
    public const string Section = "Reminders";

    /// <summary>Whether it sends reminders.</summary>
    public bool Send { get; set; } = true;

    /// <summary>Whether it looks at the published links every week.</summary>
    public bool CheckLinks { get; set; } = true;
}
