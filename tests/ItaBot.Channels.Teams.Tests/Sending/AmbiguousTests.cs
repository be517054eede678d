using ItaBot.Channels.Outbox;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure.Connector;
using ItaBot.Fakes.Faults;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Teams.Tests.Sending;

/// <summary>What happens where nobody can tell whether an activity arrived.</summary>
public class AmbiguousTests : ConnectorWorldTests
{
    public static TheoryData<Fault> Doubts() =>
    [
        new Fault.Answer(408, "timeout"),
        new Fault.Answer(500, "error"),
        new Fault.Answer(502, "bad gateway"),
        new Fault.Answer(503, "unavailable"),
        new Fault.AnswerAfterwards(504, "gateway timeout"),
        new Fault.Cut(IsProcessed: false),
        new Fault.Cut(IsProcessed: true),
    ];

    [Theory]
    [MemberData(nameof(Doubts))]
    public async Task A_new_activity_is_sent_again_once_and_marked(Fault fault)
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, fault);

        var first = Assert.IsType<Delivery.Later>(await World.SendAsync());
        var second = await World.SettleAsync(SomeActivity.Message(World.Address).After(first, SomeActivity.Now));

        Assert.True(first.IsUncertain);
        Assert.IsType<Delivery.Accepted>(second);
        Assert.Equal(2, World.Connector.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Doubts))]
    public async Task It_is_not_sent_a_third_time(Fault fault)
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, fault, times: 5);

        var delivery = await World.SettleAsync(SomeActivity.Message(World.Address));

        Assert.StartsWith("ambiguous", Assert.IsType<Delivery.Dropped>(delivery).Reason, StringComparison.Ordinal);
        Assert.Equal(2, World.Connector.Requests.Count);
        Assert.Contains(World.Log.Lines, l => l.Level == LogLevel.Warning && l.Text.Contains("nobody can tell", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_does_not_come_in_time_is_no_answer()
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Hang(IsProcessed: true));

        var call = World.SendAsync();
        await World.RunOutAsync(requests: 1);

        Assert.True(Assert.IsType<Delivery.Later>(await call.WaitAsync(SomeActivity.Bound)).IsUncertain);
    }

    [Theory]
    [MemberData(nameof(Doubts))]
    public async Task An_update_is_sent_until_it_is_taken(Fault fault)
    {
        var card = Assert.IsType<Delivery.Accepted>(await World.SendAsync(SomeActivity.Message(World.Address, SomeActivity.Card())));
        World.Connector.Faults.Next(ConnectorTargets.Update, fault, times: 6);

        var delivery = await World.SettleAsync(SomeActivity.Message(World.Address with { UpdatesActivityId = card.RequestId }));

        Assert.Equal(new Delivery.Accepted("update", card.RequestId), delivery);
        Assert.Equal(8, World.Connector.Requests.Count);
    }

    [Fact]
    public async Task After_a_crash_in_the_first_try_it_is_sent_once_more()
    {
        await World.SendAsync();

        var delivery = await World.SettleAsync(SomeActivity.Message(World.Address).AfterCrash(SomeActivity.Now));

        Assert.IsType<Delivery.Accepted>(delivery);
        Assert.Equal(2, World.Connector.Sent.Count);
    }

    [Fact]
    public async Task After_a_crash_in_the_second_try_too_it_is_not()
    {
        await World.SendAsync();
        var message = SomeActivity.Message(World.Address).AfterCrash(SomeActivity.Now);
        message = message.After(Assert.IsType<Delivery.Later>(await World.SendAsync(message)), SomeActivity.Now);
        await World.SendAsync(message);

        var delivery = await World.SettleAsync(message.AfterCrash(SomeActivity.Now));

        Assert.StartsWith("ambiguous", Assert.IsType<Delivery.Dropped>(delivery).Reason, StringComparison.Ordinal);
        Assert.Equal(2, World.Connector.Sent.Count);
    }

    [Fact]
    public async Task A_try_that_certainly_did_not_arrive_does_not_use_up_the_last_one()
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Cut(IsProcessed: true));
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(429, "not now"), times: 3);
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(401, "Unauthorized"), times: 2);
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Cut(IsProcessed: false));

        var delivery = await World.SettleAsync(SomeActivity.Message(World.Address));

        Assert.StartsWith("ambiguous", Assert.IsType<Delivery.Dropped>(delivery).Reason, StringComparison.Ordinal);
        Assert.Equal(7, World.Connector.Requests.Count);
        Assert.Single(World.Connector.Sent.ToList());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_goes_wrong_nothing_arrives_three_times_or_is_taken_and_lost(int seed)
    {
        World.Connector.Faults.Mix(seed, new FaultMix
        {
            ServerErrors = 0.1,
            RateLimits = 0.1,
            CutsBefore = 0.1,
            CutsAfterwards = 0.1,
            GatewayTimeouts = 0.1,
        });

        for (var id = 0; id < 40; id++)
        {
            var text = $"<{id}>";
            var delivery = await World.SettleAsync(SomeActivity.Message(World.Address, SomeActivity.Text(text), id));

            var arrived = World.Connector.Sent.ToList().Count(s => s.Text == text);
            Assert.InRange(arrived, delivery is Delivery.Accepted ? 1 : 0, 2);
        }
    }
}
