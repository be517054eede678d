namespace ItaBot.Channels.Teams.Sending;

/// <summary>
/// Keeps what is sent within Teams' limits, for each conversation and for the whole bot. Whoever finds no place comes
/// again; nothing is kept of them. What it remembers of conversations is bounded by the bot's own limit.
/// </summary>
internal sealed class SendPace(TimeProvider clock)
{
    /// <summary>What Teams lets a bot send to one conversation.</summary>
    public static readonly IReadOnlyList<SendLimit> OfConversation =
    [
        new(7, TimeSpan.FromSeconds(1)),
        new(8, TimeSpan.FromSeconds(2)),
        new(60, TimeSpan.FromSeconds(30)),
        new(1800, TimeSpan.FromHours(1)),
    ];

    /// <summary>What Teams lets a bot send in all.</summary>
    public static readonly SendLimit OfBot = new(30, TimeSpan.FromSeconds(1));

    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(5);

    // Rounded up: a tick too early is in vain.
    private static readonly TimeSpan BetweenPromises = TimeSpan.FromTicks((OfBot.Within.Ticks / OfBot.Most) + 1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, SendRecord> _conversations = new(StringComparer.Ordinal);
    private readonly SendRecord _bot = new([OfBot]);
    private DateTimeOffset _sweptAt = clock.GetUtcNow();
    private DateTimeOffset _promised;

    /// <summary>How many conversations it remembers.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _conversations.Count;
            }
        }
    }

    /// <summary>Takes a place to send one activity.</summary>
    /// <param name="conversationId">To which conversation, as Teams has it.</param>
    /// <returns>Zero where a place was taken; otherwise how long to wait before asking again.</returns>
    public TimeSpan Take(string conversationId)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            Sweep(now);
            if (_conversations.TryGetValue(conversationId, out var conversation) && conversation.WaitAt(now) is { Ticks: > 0 } own)
            {
                return own;
            }

            if (_bot.WaitAt(now) is { Ticks: > 0 } wait)
            {
                return Promise(now, wait);
            }

            Of(conversationId).Add(now);
            _bot.Add(now);
            return TimeSpan.Zero;
        }
    }

    /// <summary>Teams said to send nothing to a conversation for a while: neither what it refused nor what comes meanwhile.</summary>
    /// <param name="conversationId">Which conversation, as Teams has it.</param>
    /// <param name="wait">For how long.</param>
    public void Hold(string conversationId, TimeSpan wait)
    {
        lock (_gate)
        {
            Of(conversationId).HeldUntil = clock.GetUtcNow() + wait;
        }
    }

    private SendRecord Of(string conversationId)
    {
        if (!_conversations.TryGetValue(conversationId, out var conversation))
        {
            _conversations.Add(conversationId, conversation = new SendRecord(OfConversation));
        }

        return conversation;
    }

    /// <summary>Spreads those who wait for the bot: all at the same moment, most of them would wait in vain.</summary>
    private TimeSpan Promise(DateTimeOffset now, TimeSpan wait)
    {
        var next = _promised + BetweenPromises;
        _promised = next > now + wait ? next : now + wait;
        return _promised - now;
    }

    private void Sweep(DateTimeOffset now)
    {
        if (now - _sweptAt < BetweenSweeps)
        {
            return;
        }

        _sweptAt = now;
        foreach (var (id, record) in _conversations)
        {
            if (record.IsForgotten(now))
            {
                _conversations.Remove(id);
            }
        }
    }
}
