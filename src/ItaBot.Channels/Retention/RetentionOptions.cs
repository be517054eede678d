using ItaBot.Conversations;

namespace ItaBot.Channels.Retention;

/// <summary>How long inbox and outbox remember: the section <c>Channels</c> of the settings.</summary>
public sealed class RetentionOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Channels";

    /// <summary>The shortest and the longest time that can be set. An event that a channel sends again within the shortest is known.</summary>
    public static TimeRange Range { get; } = new(TimeSpan.FromDays(1), TimeSpan.FromDays(366));

    /// <summary>
    /// After how long the rows of events and messages that are done are removed; from 1 to 366 days. What was said in them
    /// is erased as soon as they are done.
    /// </summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(7);
}
