using System.Diagnostics;
using ItaBot.Reminders.Owners;

namespace ItaBot.Channels.Reminders;

/// <summary>The names of channels as the ledger and other programs know them.</summary>
public static class ChannelNames
{
    /// <summary>No channel.</summary>
    public const string None = "none";

    /// <summary>The name of a channel: <c>teams</c>, <c>line</c>, <c>none</c>.</summary>
    public static string Of(ReminderChannel channel) => channel switch
    {
        ReminderChannel.None => None,
        ReminderChannel.Teams => "teams",
        ReminderChannel.Line => "line",
        _ => throw new UnreachableException(),
    };

    /// <summary>The channel of a name.</summary>
    /// <exception cref="InvalidOperationException">There is no such channel.</exception>
    public static ReminderChannel Read(string name) =>
        Enum.GetValues<ReminderChannel>().Single(c => Of(c) == name);
}
