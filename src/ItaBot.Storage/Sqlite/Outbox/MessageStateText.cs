using System.Diagnostics;
using ItaBot.Channels.Outbox;

namespace ItaBot.Storage.Sqlite.Outbox;

/// <summary>The state of a message as it is stored.</summary>
internal static class MessageStateText
{
    /// <summary>Reads a state.</summary>
    /// <param name="state">The column; the table lets no other value in.</param>
    /// <param name="reason">Why it is so; empty where it needs no reason.</param>
    public static MessageState Read(string state, string reason) => state switch
    {
        "waiting" => new MessageState.Waiting(),
        "held" => new MessageState.Held(reason),
        "accepted" or "said" => new MessageState.Accepted(),
        "dropped" => new MessageState.Dropped(reason),
        _ => throw new UnreachableException($"'{state}' is no state of a message."),
    };
}
