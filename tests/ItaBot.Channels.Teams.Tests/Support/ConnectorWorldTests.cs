namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>Tests of the way out. None may send what the Connector does not allow, nor log what must not be logged.</summary>
public abstract class ConnectorWorldTests : IAsyncLifetime
{
    private protected ConnectorWorld World { get; private set; } = null!;

    public async Task InitializeAsync() => World = await ConnectorWorld.StartAsync();

    public async Task DisposeAsync()
    {
        Assert.Empty(World.Connector.Violations.ToList());
        Assert.False(World.LogsWhatItMustNot());
        await World.DisposeAsync();
    }
}
