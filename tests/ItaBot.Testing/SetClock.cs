namespace ItaBot.Testing;

/// <summary>A clock that stands where it is set.</summary>
public sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>The moment that it shows.</summary>
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
