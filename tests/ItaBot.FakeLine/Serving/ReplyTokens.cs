namespace ItaBot.FakeLine.Serving;

/// <summary>The reply tokens that were given out: each works once, and not for long.</summary>
internal sealed class ReplyTokens(TimeProvider clock)
{
    private readonly Dictionary<string, (string? To, DateTimeOffset Until)> _fresh = [];

    public void Add(string token, string? to, TimeSpan lifetime)
    {
        lock (_fresh)
        {
            _fresh[token] = (to, clock.GetUtcNow() + lifetime);
        }
    }

    /// <summary>Uses a token up.</summary>
    /// <returns>False where it is unknown, used or too old.</returns>
    public bool TryTake(string token, out string? to)
    {
        lock (_fresh)
        {
            var isFresh = _fresh.Remove(token, out var found) && clock.GetUtcNow() < found.Until;
            to = found.To;
            return isFresh;
        }
    }
}
