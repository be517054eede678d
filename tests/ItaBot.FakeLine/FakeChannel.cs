namespace ItaBot.FakeLine;

/// <summary>An official account at the server.</summary>
/// <param name="name">What it is called in what the server records.</param>
public sealed class FakeChannel(string name)
{
    private long _pushed;

    /// <summary>What it is called in what the server records.</summary>
    public string Name { get; } = name;

    /// <summary>The id with which tokens are fetched.</summary>
    public string Id { get; init; } = "1650000000";

    /// <summary>The secret with which tokens are fetched and webhooks are signed.</summary>
    public string Secret { get; init; } = "8c570fa6dd201bb328f1c1eac23a96d8";

    /// <summary>A token that does not run out.</summary>
    public string AccessToken { get; init; } = $"fixed-token-of-{name}";

    /// <summary>The account's own user id.</summary>
    public string BotUserId { get; init; } = "U00000000000000000000000000000b07";

    /// <summary>How many messages may be pushed; null where there is no limit.</summary>
    public long? Quota { get; set; }

    /// <summary>How many were pushed, by the count of recipients.</summary>
    public long Pushed
    {
        get => Interlocked.Read(ref _pushed);
        set => Interlocked.Exchange(ref _pushed, value);
    }

    /// <summary>Where its events go; null where that is not set.</summary>
    public Uri? WebhookEndpoint { get; set; }
}
