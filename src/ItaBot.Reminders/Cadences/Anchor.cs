namespace ItaBot.Reminders.Cadences;

/// <summary>The day of a duty from which a step counts.</summary>
internal enum Anchor
{
    /// <summary>The day on which the work begins.</summary>
    Start,

    /// <summary>The day by which it is to be done.</summary>
    Due,
}
