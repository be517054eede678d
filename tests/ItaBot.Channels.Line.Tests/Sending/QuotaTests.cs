using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Outbox;
using ItaBot.FakeLine;
using ItaBot.Fakes.Faults;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Tests.Sending;

public class QuotaTests : LineWorldTests
{
    private static readonly OutboxMessage Message = Some.Message(Some.Address().WithoutReply());

    [Fact]
    public async Task What_the_quota_does_not_allow_is_held_until_the_person_writes_again()
    {
        UseUp();

        var delivery = await SendAsync();

        Assert.IsType<Delivery.Held>(delivery);
        Assert.Equal(Some.Now, Assert.Contains(LineWorld.Fixed, World.Quota.UsedUp));
    }

    [Fact]
    public async Task The_operator_is_told_once_a_month()
    {
        UseUp();

        await SendAsync();
        await SendAsync();
        var inMarch = Errors();
        World.Clock.Advance(TimeSpan.FromDays(3));
        await SendAsync();

        Assert.Equal((1, 2), (inMarch, Errors()));
    }

    [Fact]
    public async Task A_push_that_is_taken_ends_the_shortage()
    {
        UseUp();
        await SendAsync();
        World.Server.Channel.Pushed = 0;

        var delivery = await SendAsync();

        Assert.IsType<Delivery.Accepted>(delivery);
        Assert.Empty(World.Quota.UsedUp);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(300L)]
    public async Task Being_asked_too_often_is_no_shortage(long? quota)
    {
        World.Server.Channel.Quota = quota;
        World.Server.Faults.Next(LinePaths.Push, Fault.RateLimit);

        var delivery = await SendAsync();

        Assert.IsType<Delivery.Later>(delivery);
        Assert.Empty(World.Quota.UsedUp);
    }

    [Theory]
    [InlineData(LinePaths.Quota)]
    [InlineData(LinePaths.Consumption)]
    public async Task Where_the_figures_are_not_to_be_had_it_is_tried_again(string path)
    {
        UseUp();
        World.Server.Faults.Next(path, new Fault.Answer(500, "Internal Server Error"));

        var delivery = await SendAsync();

        Assert.IsType<Delivery.Later>(delivery);
    }

    private void UseUp() => (World.Server.Channel.Quota, World.Server.Channel.Pushed) = (300, 300);

    private int Errors() => World.Log.Lines.Count(l => l.Level == LogLevel.Error);

    private Task<Delivery> SendAsync() => World.Sender.SendAsync(LineWorld.Fixed, Message, default);
}
