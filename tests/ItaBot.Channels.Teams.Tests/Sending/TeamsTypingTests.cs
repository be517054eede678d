using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure.Connector;
using ItaBot.Fakes.Faults;

namespace ItaBot.Channels.Teams.Tests.Sending;

public class TeamsTypingTests : IAsyncLifetime
{
    private ConnectorWorld _world = null!;

    public async Task InitializeAsync() => _world = await ConnectorWorld.StartAsync();

    public async Task DisposeAsync()
    {
        Assert.Empty(_world.Connector.Violations.ToList());
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task That_an_answer_is_on_its_way_is_shown_in_the_conversation()
    {
        await ShowAsync();

        var sent = Assert.Single(_world.Connector.Sent.ToList());
        Assert.Equal(("typing", SomeActivity.Conversation), (sent.Type, sent.ConversationId));
    }

    [Fact]
    public async Task Failing_is_harmless()
    {
        _world.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Cut(IsProcessed: false));
        _world.Connector.Closed[SomeActivity.Conversation] = ConnectorErrors.BlockedByUser;
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await ShowAsync();
        await ShowAsync();
        await _world.Typing.ShowAsync(_world.Address with { ServiceUrl = "https://attacker.example/" }, CancellationToken.None);
        await _world.Typing.ShowAsync(_world.Address, stopped.Token);

        Assert.Empty(_world.Connector.Sent.ToList());
        Assert.Empty(_world.Dead.Marked);
    }

    [Fact]
    public async Task It_is_left_out_where_there_is_no_room_for_it()
    {
        while (_world.Pace.Take(SomeActivity.Conversation) == TimeSpan.Zero)
        {
        }

        await ShowAsync();

        Assert.Equal(0, _world.Connector.Requests.Count);
    }

    private Task ShowAsync() => _world.Typing.ShowAsync(_world.Address, CancellationToken.None);
}
