namespace ItaBot.Channels.Teams.Api;

/// <summary>What came of a call that asks the Connector for something.</summary>
internal abstract record ConnectorReading<T>
{
    private ConnectorReading()
    {
    }

    /// <summary>The Connector said it.</summary>
    public sealed record Read(T Value) : ConnectorReading<T>;

    /// <summary>The Connector did not.</summary>
    /// <param name="Why">Never <see cref="ConnectorAnswer.Accepted"/>.</param>
    public sealed record Unread(ConnectorAnswer Why) : ConnectorReading<T>;
}
