using ItaBot.Channels.Outbox;

namespace ItaBot.Channels.Line.Sending;

/// <summary>How long to wait before a message is tried again.</summary>
internal static class Backoff
{
    /// <summary>The shortest wait.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.5);

    /// <summary>The longest wait while a reply token is fresh.</summary>
    public static readonly TimeSpan LongestForReply = TimeSpan.FromSeconds(5);

    /// <summary>The longest wait where LINE says that it is asked too often.</summary>
    public static readonly TimeSpan LongestForRate = TimeSpan.FromMinutes(1);

    /// <summary>The longest wait for a push.</summary>
    public static readonly TimeSpan LongestForPush = TimeSpan.FromMinutes(10);

    /// <summary>
    /// As long as it has been tried already, so that each wait is double the one before, whatever a try itself takes.
    /// </summary>
    public static TimeSpan Next(OutboxMessage message, DateTimeOffset now, TimeSpan longest)
    {
        var tried = now - (message.FirstTriedAt ?? now);
        return tried < Shortest ? Shortest : tried > longest ? longest : tried;
    }
}
