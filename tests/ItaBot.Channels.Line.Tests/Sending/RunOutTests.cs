using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Outbox;
using ItaBot.FakeLine;
using ItaBot.FakeLine.Faults;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Tests.Sending;

/// <summary>What happens when the reply token has run out.</summary>
public class RunOutTests : IAsyncLifetime
{
    private static readonly TimeSpan UntilRunOut = TimeSpan.FromSeconds(50);

    private LineWorld _world = null!;

    public async Task InitializeAsync() => _world = await LineWorld.StartAsync();

    public async Task DisposeAsync()
    {
        Assert.Empty(_world.Server.Violations.ToList());
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_message_that_was_never_tried_is_pushed_at_once()
    {
        _world.Clock.Advance(UntilRunOut);

        var delivery = await SendAsync(Some.Message(Some.Address()));

        Assert.Equal("push", Assert.IsType<Delivery.Accepted>(delivery).Path);
        Assert.DoesNotContain(_world.Server.Requests.ToList(), r => r.Path == LinePaths.Reply);
    }

    [Fact]
    public async Task A_message_whose_replies_surely_did_not_arrive_is_pushed_once_that_is_stored()
    {
        _world.Clock.Advance(UntilRunOut);
        var message = Some.Message(Some.Address()) with { Tries = 3, FirstTriedAt = Some.Now };

        var later = Assert.IsType<Delivery.Later>(await SendAsync(message));

        Assert.Equal(TimeSpan.Zero, later.After);
        Assert.Null(LineAddress.Read(later.Address!)!.ReplyToken);
        Assert.Empty(_world.Server.Requests.ToList());
        Assert.Equal("push", Assert.IsType<Delivery.Accepted>(await _world.SettleAsync(message)).Path);
    }

    [Fact]
    public async Task A_message_of_which_nobody_can_tell_is_dropped_with_a_warning()
    {
        _world.Clock.Advance(UntilRunOut);
        var message = Some.Message(Some.Address()) with { Tries = 1, FirstTriedAt = Some.Now, IsUncertain = true };

        var delivery = await SendAsync(message);

        Assert.StartsWith("undecided", Assert.IsType<Delivery.Dropped>(delivery).Reason, StringComparison.Ordinal);
        Assert.Contains(_world.Log.Lines, l =>
            l.Level == LogLevel.Warning && l.Text.Contains(message.ConversationId, StringComparison.Ordinal));
        Assert.Empty(_world.Server.Requests.ToList());
    }

    [Fact]
    public async Task A_push_that_was_cut_off_is_pushed_again_although_the_token_is_still_in_the_address()
    {
        _world.Clock.Advance(UntilRunOut);
        var message = Some.Message(Some.Address()) with { Tries = 1, FirstTriedAt = Some.Now + UntilRunOut, IsUncertain = true };

        var delivery = await SendAsync(message);

        Assert.Equal("push", Assert.IsType<Delivery.Accepted>(delivery).Path);
    }

    [Fact]
    public async Task A_push_that_fails_leaves_no_token_in_the_address()
    {
        _world.Clock.Advance(UntilRunOut);
        _world.Server.Faults.Next(LinePaths.Push, new Fault.Answer(500, "Internal Server Error"));

        var later = Assert.IsType<Delivery.Later>(await SendAsync(Some.Message(Some.Address())));

        Assert.Equal(Some.Address().WithoutReply(), LineAddress.Read(later.Address!));
    }

    private Task<Delivery> SendAsync(OutboxMessage message) => _world.Sender.SendAsync(LineWorld.Fixed, message, default);
}
