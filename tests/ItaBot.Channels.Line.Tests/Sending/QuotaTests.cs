using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Outbox;
using ItaBot.FakeLine;
using ItaBot.FakeLine.Faults;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Tests.Sending;

public class QuotaTests : IAsyncLifetime
{
    private static readonly OutboxMessage Message = Some.Message(Some.Address().WithoutReply());

    private LineWorld _world = null!;

    public async Task InitializeAsync() => _world = await LineWorld.StartAsync();

    public async Task DisposeAsync()
    {
        Assert.Empty(_world.Server.Violations.ToList());
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task What_the_quota_does_not_allow_is_held_until_the_person_writes_again()
    {
        UseUp();

        var delivery = await SendAsync();

        Assert.IsType<Delivery.Held>(delivery);
        Assert.Equal(Some.Now, Assert.Contains(LineWorld.Fixed, _world.Quota.UsedUp));
    }

    [Fact]
    public async Task The_operator_is_told_once_a_month()
    {
        UseUp();

        await SendAsync();
        await SendAsync();
        var inMarch = Errors();
        _world.Clock.Advance(TimeSpan.FromDays(3));
        await SendAsync();

        Assert.Equal((1, 2), (inMarch, Errors()));
    }

    [Fact]
    public async Task A_push_that_is_taken_ends_the_shortage()
    {
        UseUp();
        await SendAsync();
        _world.Server.Channel.Pushed = 0;

        var delivery = await SendAsync();

        Assert.IsType<Delivery.Accepted>(delivery);
        Assert.Empty(_world.Quota.UsedUp);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(300L)]
    public async Task Being_asked_too_often_is_no_shortage(long? quota)
    {
        _world.Server.Channel.Quota = quota;
        _world.Server.Faults.Next(LinePaths.Push, Fault.RateLimit);

        var delivery = await SendAsync();

        Assert.IsType<Delivery.Later>(delivery);
        Assert.Empty(_world.Quota.UsedUp);
    }

    [Theory]
    [InlineData(LinePaths.Quota)]
    [InlineData(LinePaths.Consumption)]
    public async Task Where_the_figures_are_not_to_be_had_it_is_tried_again(string path)
    {
        UseUp();
        _world.Server.Faults.Next(path, new Fault.Answer(500, "Internal Server Error"));

        var delivery = await SendAsync();

        Assert.IsType<Delivery.Later>(delivery);
    }

    private void UseUp() => (_world.Server.Channel.Quota, _world.Server.Channel.Pushed) = (300, 300);

    private int Errors() => _world.Log.Lines.Count(l => l.Level == LogLevel.Error);

    private Task<Delivery> SendAsync() => _world.Sender.SendAsync(LineWorld.Fixed, Message, default);
}
