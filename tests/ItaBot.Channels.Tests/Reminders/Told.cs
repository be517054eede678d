using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Records;

namespace ItaBot.Channels.Tests.Reminders;

/// <summary>A message that a run put on its way, or said to be on none.</summary>
/// <param name="At">When, where the offices are.</param>
/// <param name="Message">What, and to whom.</param>
/// <param name="Wishes">How the person wanted to be reminded at that moment.</param>
internal sealed record Told(DateTimeOffset At, DigestMessage Message, PersonWishes Wishes)
{
    public DateOnly Day => DateOnly.FromDateTime(At.DateTime);
}
