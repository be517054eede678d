using System.Net;
using ItaBot.Channels.Line.Api;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.FakeLine;
using ItaBot.Fakes.Faults;

namespace ItaBot.Channels.Line.Tests.Api;

public class LineClientTests : LineWorldTests
{
    private static readonly Guid RetryKey = new("123e4567-e89b-12d3-a456-426614174000");

    [Fact]
    public async Task A_reply_reaches_whoever_the_token_is_from()
    {
        World.Server.RegisterReplyToken(Some.ReplyToken, Some.User);

        var answer = await World.Client.ReplyAsync(LineWorld.Fixed, Some.ReplyToken, Some.Texts("หนึ่ง", "สอง"), default);

        var delivery = Assert.Single(World.Server.Deliveries.ToList());
        Assert.Equal(new LineAnswer.Accepted(delivery.RequestId, WasBefore: false), answer);
        Assert.Equal(Some.User, delivery.To);
        Assert.Equal(["หนึ่ง", "สอง"], delivery.Texts());
    }

    [Fact]
    public async Task A_push_that_comes_again_is_accepted_as_the_first_one()
    {
        var first = await World.Client.PushAsync(LineWorld.Fixed, Some.User, Some.Texts("หนึ่ง"), RetryKey, default);
        var second = await World.Client.PushAsync(LineWorld.Fixed, Some.User, Some.Texts("หนึ่ง"), RetryKey, default);

        var delivery = Assert.Single(World.Server.Deliveries.ToList());
        Assert.Equal(new LineAnswer.Accepted(delivery.RequestId, WasBefore: false), first);
        Assert.Equal(new LineAnswer.Accepted(delivery.RequestId, WasBefore: true), second);
    }

    [Fact]
    public async Task A_multicast_reaches_each_person_once()
    {
        var answer = await World.Client.MulticastAsync(LineWorld.Fixed, ["Ua", "Ub"], Some.Texts("หนึ่ง"), RetryKey, default);

        Assert.IsType<LineAnswer.Accepted>(answer);
        Assert.Equal(["Ua", "Ub"], World.Server.Deliveries.ToList().Select(d => d.To!));
    }

    [Fact]
    public async Task A_multicast_to_nobody_is_refused_before_it_is_sent()
    {
        await Assert.ThrowsAsync<ArgumentException>(() =>
            World.Client.MulticastAsync(LineWorld.Fixed, [], Some.Texts("หนึ่ง"), RetryKey, default));

        Assert.Empty(World.Server.Requests.ToList());
    }

    [Fact]
    public async Task An_error_comes_with_LINEs_words()
    {
        var answer = await World.Client.ReplyAsync(LineWorld.Fixed, Some.ReplyToken, Some.Texts("หนึ่ง"), default);

        var refusal = Assert.IsType<LineAnswer.Refused>(answer).Refusal;
        Assert.Equal(HttpStatusCode.BadRequest, refusal.Status);
        Assert.Equal("Invalid reply token", refusal.Message);
        Assert.NotNull(refusal.RequestId);
    }

    [Fact]
    public async Task A_server_that_is_not_there_got_nothing()
    {
        await using var elsewhere = await LineWorld.StartAsync(new Uri("http://127.0.0.1:1"));

        var answer = await elsewhere.Client.PushAsync(LineWorld.Fixed, Some.User, Some.Texts("หนึ่ง"), RetryKey, default);

        Assert.False(Assert.IsType<LineAnswer.Unreachable>(answer).MayHaveArrived);
    }

    [Fact]
    public async Task What_was_cut_off_may_have_arrived()
    {
        World.Server.Faults.Next(LinePaths.Push, new Fault.Cut(IsProcessed: true));

        var answer = await World.Client.PushAsync(LineWorld.Fixed, Some.User, Some.Texts("หนึ่ง"), RetryKey, default);

        Assert.True(Assert.IsType<LineAnswer.Unreachable>(answer).MayHaveArrived);
    }

    [Fact]
    public async Task A_call_is_given_up_after_ten_seconds()
    {
        World.Server.Faults.Next(LinePaths.Push, new Fault.Hang(IsProcessed: false));

        var call = World.Client.PushAsync(LineWorld.Fixed, Some.User, Some.Texts("หนึ่ง"), RetryKey, default);
        await World.RunOutAsync(requests: 1);

        Assert.True(Assert.IsType<LineAnswer.Unreachable>(await call.WaitAsync(Some.Bound)).MayHaveArrived);
    }

    [Fact]
    public async Task A_call_that_is_stopped_says_so()
    {
        using var stop = new CancellationTokenSource();
        World.Server.Faults.Next(LinePaths.Push, new Fault.Hang(IsProcessed: false));

        var call = World.Client.PushAsync(LineWorld.Fixed, Some.User, Some.Texts("หนึ่ง"), RetryKey, stop.Token);
        await World.Server.Requests.WaitForCountAsync(1, Some.Bound);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(Some.Bound));
    }

    [Fact]
    public async Task Chats_and_messages_are_marked_and_validated()
    {
        var client = World.Client;

        Assert.IsType<LineAnswer.Accepted>(
            await client.StartLoadingAsync(LineWorld.Fixed, Some.User, TimeSpan.FromSeconds(20), default));
        Assert.IsType<LineAnswer.Accepted>(await client.MarkAsReadAsync(LineWorld.Fixed, "30yhdy232", default));
        Assert.IsType<LineAnswer.Accepted>(await client.ValidateReplyAsync(LineWorld.Fixed, Some.Texts("หนึ่ง"), default));
        Assert.IsType<LineAnswer.Accepted>(await client.ValidatePushAsync(LineWorld.Fixed, Some.Texts("หนึ่ง"), default));
    }
}
