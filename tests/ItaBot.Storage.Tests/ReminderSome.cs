using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reminders;
using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Duties;

namespace ItaBot.Storage.Tests;

/// <summary>Duties and reminders whose details do not matter to a test.</summary>
internal static class ReminderSome
{
    public static DateOnly Today { get; } = new(2026, 3, 30);

    public static DutyKey Duty { get; } = new("item:o13", 2569, new(2026, 4, 30));

    public static DutyKey OtherDuty { get; } = Duty with { Due = new(2026, 10, 31) };

    /// <summary>What a person of Dan is told of a duty on a day, for some occasions.</summary>
    public static ReminderMessage Told(DateOnly day, string person, params string[] occasions) =>
        new("dan", person, day, [.. occasions.Select(o => Sent(person, o))]);

    public static SentReminder Sent(string person, string occasion) =>
        new("dan", Duty.Id, Duty.FiscalYear, Duty.Due, occasion, Today, person);

    public static ReminderAttempt Queued(string key, string channel = "line") =>
        new(channel, ReminderState.Queued, null, new NewMessage(key, "line:here", $"line:here:{key}", "push", $"body of {key}"));

    public static ReminderAttempt Failed(ReminderState state, string? reason, string channel = "teams") => new(channel, state, reason, null);
}
