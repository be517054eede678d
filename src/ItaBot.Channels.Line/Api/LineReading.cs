namespace ItaBot.Channels.Line.Api;

/// <summary>What came of a call that asks LINE for something.</summary>
internal abstract record LineReading<T>
{
    private LineReading()
    {
    }

    /// <summary>LINE said it.</summary>
    public sealed record Read(T Value) : LineReading<T>;

    /// <summary>LINE did not.</summary>
    /// <param name="Why">Never <see cref="LineAnswer.Accepted"/>.</param>
    public sealed record Unread(LineAnswer Why) : LineReading<T>;
}
