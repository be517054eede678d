using ItaBot.Channels.Outbox;

namespace ItaBot.Channels.Teams.Sending;

/// <summary>How long to wait before a message is tried again.</summary>
internal static class Backoff
{
    /// <summary>The shortest wait.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait where Teams is asked too often and does not say for how long.</summary>
    public static readonly TimeSpan LongestForRate = TimeSpan.FromSeconds(20);

    /// <summary>The longest wait where nothing can be sent at all.</summary>
    public static readonly TimeSpan LongestForOutage = TimeSpan.FromMinutes(10);

    /// <summary>The longest wait that is believed when Teams says one.</summary>
    public static readonly TimeSpan LongestSaid = TimeSpan.FromHours(1);

    private const int MostDoublings = 10;

    /// <summary>
    /// A wait between half and the whole of one that doubles with each try, and never outside of what is allowed. Where in
    /// between is the message's own, so that many that were refused together do not come again together.
    /// </summary>
    public static TimeSpan Next(OutboxMessage message, TimeSpan longest)
    {
        var whole = Min(Shortest * 2 * (1 << Math.Min(message.Tries, MostDoublings)), longest);
        var half = whole / 2 < Shortest ? Shortest : whole / 2;
        return half + (whole - half) * new Random(HashCode(message)).NextDouble();
    }

    /// <summary>As long as Teams says; where it does not, or says that the time has come already, as long as <see cref="Next"/> says.</summary>
    public static TimeSpan ForRate(OutboxMessage message, TimeSpan? said) =>
        said is { Ticks: > 0 } wait ? Min(wait, LongestSaid) : Next(message, LongestForRate);

    // The same at every start, unlike that of the base library.
    private static int HashCode(OutboxMessage message) => unchecked(((int)message.Id * 397) ^ message.Tries);

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
