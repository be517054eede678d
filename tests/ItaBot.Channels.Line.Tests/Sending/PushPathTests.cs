using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Outbox;
using ItaBot.FakeLine;
using ItaBot.Fakes.Faults;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Tests.Sending;

public class PushPathTests : LineWorldTests
{
    private static readonly LineAddress Address = Some.Address().WithoutReply();

    [Fact]
    public async Task The_first_request_already_bears_the_key_of_all_tries()
    {
        World.Server.Faults.Next(LinePaths.Push, new Fault.Answer(500, "Internal Server Error"));

        await World.SettleAsync(Some.Message(Address));

        var requests = World.Server.Requests.ToList();
        Assert.Equal(2, requests.Count);
        Assert.Equal(requests[0], requests[1]);
        Assert.Equal(RetryKey.Of(Some.Message(Address).Key).ToString(), requests[0].RetryKey);
    }

    [Fact]
    public async Task A_push_that_is_cut_off_after_it_arrived_is_not_sent_twice()
    {
        World.Server.Faults.Next(LinePaths.Push, new Fault.Cut(IsProcessed: true));

        var delivery = await World.SettleAsync(Some.Message(Address));

        var delivered = Assert.Single(World.Server.Deliveries.ToList());
        Assert.Equal(new Delivery.Accepted("push", delivered.RequestId), delivery);
    }

    [Theory]
    [InlineData("""[{"type":"sticker","packageId":"1","stickerId":"1"},{"type":"text","text":"ก"}]""")]
    [InlineData("""[{"type":"textV2","text":"ก"}]""")]
    public async Task Only_a_text_that_comes_first_quotes_the_question(string body)
    {
        await World.SettleAsync(Some.Message(Address, body));

        Assert.Equal(body, Assert.Single(World.Server.Deliveries.ToList()).Messages);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("U4af4980629...")]
    public async Task There_is_no_push_to_nobody(string? to)
    {
        var delivery = await SendAsync(Some.Message(Address with { To = to }));

        Assert.IsType<Delivery.Dropped>(delivery);
        Assert.Empty(World.Server.Requests.ToList());
    }

    [Fact]
    public async Task There_is_no_push_to_whoever_has_left()
    {
        World.Links.Left.Add(new PersonId("line:klong-mueang", Some.User));

        var delivery = await SendAsync(Some.Message(Address));

        Assert.Equal(new Delivery.Dropped("left"), delivery);
        Assert.Empty(World.Server.Requests.ToList());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task What_LINE_refuses_is_dropped_with_its_words_and_not_tried_again(int status)
    {
        World.Server.Faults.Next(LinePaths.Push, new Fault.Answer(status, "Failed to send messages"));

        var delivery = await SendAsync(Some.Message(Address));

        Assert.Contains("Failed to send messages", Assert.IsType<Delivery.Dropped>(delivery).Reason, StringComparison.Ordinal);
        Assert.Contains(World.Log.Lines, l => l.Text.Contains("Failed to send messages", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_message_is_dropped_with_the_properties_that_are_wrong()
    {
        await using var elsewhere = await LineWorld.StartAsync();

        var delivery = await elsewhere.Sender.SendAsync(
            LineWorld.Fixed, Some.Message(Address, """[{"type":"text","text":""}]"""), default);

        Assert.Contains("messages[0].text: May not be empty", Assert.IsType<Delivery.Dropped>(delivery).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_whose_token_is_refused_is_an_error_and_the_message_waits()
    {
        World.Server.RevokeAccessTokens();

        var delivery = await SendAsync(Some.Message(Address));

        Assert.IsType<Delivery.Later>(delivery);
        Assert.Contains(World.Log.Lines, l => l.Level == LogLevel.Error);
    }

    [Fact]
    public async Task Without_a_token_the_message_waits()
    {
        World.Server.Faults.Next(LinePaths.Token, new Fault.Answer(400, "invalid client"));

        var delivery = await World.Sender.SendAsync(LineWorld.Fetched, Some.Message(Address), default);

        Assert.False(Assert.IsType<Delivery.Later>(delivery).IsUncertain);
    }

    [Fact]
    public async Task A_push_is_tried_for_less_than_a_day_and_ever_more_seldom()
    {
        World.Server.Faults.Mix(1, new FaultMix { ServerErrors = 1 });

        var delivery = await World.SettleAsync(Some.Message(Address));

        var lasted = World.Clock.GetUtcNow() - Some.Now;
        Assert.IsType<Delivery.Dropped>(delivery);
        Assert.InRange(lasted, PushPath.Lifetime, PushPath.Lifetime + Backoff.LongestForPush);
        Assert.InRange(World.Server.Requests.Count, 100, 200);
    }

    [Fact]
    public async Task A_push_in_the_last_hour_of_its_key_is_not_made()
    {
        var message = Some.Message(Address) with { Tries = 9, FirstTriedAt = Some.Now };
        World.Clock.Advance(PushPath.Lifetime);

        var delivery = await SendAsync(message);

        Assert.IsType<Delivery.Dropped>(delivery);
        Assert.Empty(World.Server.Requests.ToList());
    }

    private Task<Delivery> SendAsync(OutboxMessage message) => World.Sender.SendAsync(LineWorld.Fixed, message, default);
}
