using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Outbox;
using ItaBot.FakeLine;
using ItaBot.Fakes.Faults;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Tests.Sending;

/// <summary>What happens when the reply token has run out.</summary>
public class RunOutTests : LineWorldTests
{
    private static readonly TimeSpan UntilRunOut = TimeSpan.FromSeconds(50);

    [Fact]
    public async Task A_message_that_was_never_tried_is_pushed_at_once()
    {
        World.Clock.Advance(UntilRunOut);

        var delivery = await SendAsync(Some.Message(Some.Address()));

        Assert.Equal("push", Assert.IsType<Delivery.Accepted>(delivery).Path);
        Assert.DoesNotContain(World.Server.Requests.ToList(), r => r.Path == LinePaths.Reply);
    }

    [Fact]
    public async Task A_message_whose_replies_surely_did_not_arrive_is_pushed_once_that_is_stored()
    {
        World.Clock.Advance(UntilRunOut);
        var message = Some.Message(Some.Address()) with { Tries = 3, FirstTriedAt = Some.Now };

        var later = Assert.IsType<Delivery.Later>(await SendAsync(message));

        Assert.Equal(TimeSpan.Zero, later.After);
        Assert.Null(LineAddress.Read(later.Address!)!.ReplyToken);
        Assert.Empty(World.Server.Requests.ToList());
        Assert.Equal("push", Assert.IsType<Delivery.Accepted>(await World.SettleAsync(message)).Path);
    }

    [Fact]
    public async Task A_reply_that_was_cut_off_is_replied_again_where_LINE_lets_the_token_work_for_longer()
    {
        World.Server.RegisterReplyToken(Some.ReplyToken, Some.User, lifetime: TimeSpan.FromMinutes(5));
        World.Clock.Advance(TimeSpan.FromMinutes(4));
        var message = Some.Message(Some.Address()) with { Tries = 1, FirstTriedAt = Some.Now, IsUncertain = true };

        var delivery = await SendAsync(message);

        Assert.Equal("reply", Assert.IsType<Delivery.Accepted>(delivery).Path);
        Assert.Single(World.Server.Deliveries.ToList());
    }

    [Theory]
    [InlineData(50)]
    [InlineData(3600)]
    public async Task A_message_of_which_nobody_can_tell_is_dropped_with_a_warning(int seconds)
    {
        World.Server.RegisterReplyToken(Some.ReplyToken, Some.User, lifetime: TimeSpan.Zero);
        World.Clock.Advance(TimeSpan.FromSeconds(seconds));
        var message = Some.Message(Some.Address()) with { Tries = 1, FirstTriedAt = Some.Now, IsUncertain = true };

        var delivery = await SendAsync(message);

        Assert.StartsWith("undecided", Assert.IsType<Delivery.Dropped>(delivery).Reason, StringComparison.Ordinal);
        Assert.Contains(World.Log.Lines, l =>
            l.Level == LogLevel.Warning && l.Text.Contains(message.ConversationId, StringComparison.Ordinal));
        Assert.Empty(World.Server.Deliveries.ToList());
    }

    [Fact]
    public async Task A_push_that_was_cut_off_is_pushed_again_although_the_token_is_still_in_the_address()
    {
        World.Clock.Advance(UntilRunOut);
        var message = Some.Message(Some.Address()) with { Tries = 1, FirstTriedAt = Some.Now + UntilRunOut, IsUncertain = true };

        var delivery = await SendAsync(message);

        Assert.Equal("push", Assert.IsType<Delivery.Accepted>(delivery).Path);
    }

    [Fact]
    public async Task A_push_that_fails_leaves_no_token_in_the_address()
    {
        World.Clock.Advance(UntilRunOut);
        World.Server.Faults.Next(LinePaths.Push, new Fault.Answer(500, "Internal Server Error"));

        var later = Assert.IsType<Delivery.Later>(await SendAsync(Some.Message(Some.Address())));

        Assert.Equal(Some.Address().WithoutReply(), LineAddress.Read(later.Address!));
    }

    private Task<Delivery> SendAsync(OutboxMessage message) => World.Sender.SendAsync(LineWorld.Fixed, message, default);
}
