namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>Tests in a <see cref="LineWorld"/>, which must break no rule of LINE and log no text.</summary>
public abstract class LineWorldTests : IAsyncLifetime
{
    private protected LineWorld World { get; private set; } = null!;

    public virtual async Task InitializeAsync() => World = await LineWorld.StartAsync();

    public virtual async Task DisposeAsync()
    {
        Assert.Empty(World.Server.Violations.ToList());
        Assert.DoesNotContain(World.Log.Lines, l => l.Text.Contains(Some.Words, StringComparison.Ordinal));
        await World.DisposeAsync();
    }
}
