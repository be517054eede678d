using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure.Connector;
using ItaBot.Fakes.Faults;

namespace ItaBot.Channels.Teams.Tests.Sending;

public class TeamsTypingTests : ConnectorWorldTests
{
    [Fact]
    public async Task That_an_answer_is_on_its_way_is_shown_in_the_conversation()
    {
        await ShowAsync();

        var sent = Assert.Single(World.Connector.Sent.ToList());
        Assert.Equal(("typing", SomeActivity.Conversation), (sent.Type, sent.ConversationId));
    }

    [Fact]
    public async Task Failing_is_harmless()
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Cut(IsProcessed: false));
        World.Connector.Closed[SomeActivity.Conversation] = ConnectorErrors.BlockedByUser;
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await ShowAsync();
        await ShowAsync();
        await World.Typing.ShowAsync(World.Address with { ServiceUrl = "https://attacker.example/" }, CancellationToken.None);
        await World.Typing.ShowAsync(World.Address, stopped.Token);

        Assert.Empty(World.Connector.Sent.ToList());
        Assert.Empty(World.Dead.Marked);
    }

    [Fact]
    public async Task It_is_left_out_where_there_is_no_room_for_it()
    {
        while (World.Pace.Take(SomeActivity.Conversation) == TimeSpan.Zero)
        {
        }

        await ShowAsync();

        Assert.Equal(0, World.Connector.Requests.Count);
    }

    private Task ShowAsync() => World.Typing.ShowAsync(World.Address, CancellationToken.None);
}
