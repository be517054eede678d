using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Outbox;
using ItaBot.FakeLine;
using ItaBot.Fakes.Faults;

namespace ItaBot.Channels.Line.Tests.Sending;

public class ReplyPathTests : LineWorldTests
{
    private static readonly TimeSpan HalfASecond = TimeSpan.FromSeconds(0.5);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        World.Server.RegisterReplyToken(Some.ReplyToken, Some.User);
    }

    [Fact]
    public async Task A_fresh_token_is_replied_with()
    {
        var delivery = await SendAsync(Some.Message(Some.Address()));

        var delivered = Assert.Single(World.Server.Deliveries.ToList());
        Assert.Equal(new Delivery.Accepted("reply", delivered.RequestId), delivery);
        Assert.Equal([Some.Words], delivered.Texts());
    }

    [Fact]
    public async Task A_dead_token_makes_it_a_push_that_quotes_the_question()
    {
        var address = Some.Address() with { ReplyToken = "used" };

        var first = Assert.IsType<Delivery.Later>(await SendAsync(Some.Message(address)));
        var second = await SendAsync(OneByOne.After(Some.Message(address), first, Some.Now));

        Assert.Equal(TimeSpan.Zero, first.After);
        Assert.False(first.IsUncertain);
        var delivered = Assert.Single(World.Server.Deliveries.ToList());
        Assert.Equal(new Delivery.Accepted("push", delivered.RequestId), second);
        Assert.Contains("\"quoteToken\":\"q3Plxr4AgKd\"", delivered.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_token_after_an_uncertain_try_was_used_by_that_try()
    {
        var message = Some.Message(Some.Address() with { ReplyToken = "used" }) with { IsUncertain = true, FirstTriedAt = Some.Now };

        var delivery = await SendAsync(message);

        Assert.Equal(new Delivery.Accepted("reply", null), delivery);
    }

    [Fact]
    public async Task A_reply_that_is_cut_off_after_it_arrived_is_not_sent_again()
    {
        World.Server.Faults.Next(LinePaths.Reply, new Fault.Cut(IsProcessed: true));

        var delivery = await World.SettleAsync(Some.Message(Some.Address()));

        Assert.Equal(new Delivery.Accepted("reply", null), delivery);
        Assert.Single(World.Server.Deliveries.ToList());
    }

    [Fact]
    public async Task A_reply_that_is_cut_off_before_it_arrived_is_sent_again()
    {
        World.Server.Faults.Next(LinePaths.Reply, new Fault.Cut(IsProcessed: false));

        var delivery = await World.SettleAsync(Some.Message(Some.Address()));

        Assert.Equal("reply", Assert.IsType<Delivery.Accepted>(delivery).Path);
        Assert.Single(World.Server.Deliveries.ToList());
    }

    [Fact]
    public async Task A_reply_without_an_answer_is_uncertain()
    {
        World.Server.Faults.Next(LinePaths.Reply, new Fault.Hang(IsProcessed: false));

        var sending = SendAsync(Some.Message(Some.Address()));
        await World.RunOutAsync(requests: 1);

        Assert.True(Assert.IsType<Delivery.Later>(await sending.WaitAsync(Some.Bound)).IsUncertain);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(503, false)]
    [InlineData(502, true)]
    [InlineData(504, true)]
    [InlineData(429, false)]
    [InlineData(401, false)]
    public async Task What_LINE_cannot_do_now_is_tried_again_soon(int status, bool isUncertain)
    {
        World.Server.Faults.Next(LinePaths.Reply, new Fault.Answer(status, "Not now"));

        var later = Assert.IsType<Delivery.Later>(await SendAsync(Some.Message(Some.Address())));

        Assert.Equal((HalfASecond, isUncertain), (later.After, later.IsUncertain));
        Assert.Null(later.Address);
    }

    [Fact]
    public async Task The_waits_double_up_to_five_seconds()
    {
        World.Server.Faults.Next(LinePaths.Reply, new Fault.Answer(500, "Internal Server Error"), times: 6);
        var message = Some.Message(Some.Address());
        var waits = new List<double>();

        while (await SendAsync(message) is Delivery.Later later)
        {
            waits.Add(later.After.TotalSeconds);
            message = OneByOne.After(message, later, World.Clock.GetUtcNow());
            World.Clock.Advance(later.After);
        }

        Assert.Equal([0.5, 0.5, 1, 2, 4, 5], waits);
    }

    [Fact]
    public async Task What_LINE_refuses_is_dropped_with_its_words_and_not_tried_again()
    {
        World.Server.Faults.Next(LinePaths.Reply, new Fault.Answer(400, "The request body has 1 error(s)"));

        var delivery = await SendAsync(Some.Message(Some.Address()));

        Assert.Equal("400 The request body has 1 error(s)", Assert.IsType<Delivery.Dropped>(delivery).Reason);
        Assert.Contains(World.Log.Lines, l => l.Text.Contains("The request body has 1 error(s)", StringComparison.Ordinal));
        Assert.Single(World.Server.Requests.ToList());
    }

    [Theory]
    [InlineData("no address", null)]
    [InlineData(null, "no messages")]
    [InlineData(null, "[]")]
    public async Task What_cannot_be_read_is_dropped(string? address, string? body)
    {
        var message = Some.Message(Some.Address(), body);

        var delivery = await SendAsync(message with { Address = address ?? message.Address });

        Assert.IsType<Delivery.Dropped>(delivery);
        Assert.Empty(World.Server.Requests.ToList());
    }

    private Task<Delivery> SendAsync(OutboxMessage message) => World.Sender.SendAsync(LineWorld.Fixed, message, default);
}
