using System.Text.Json;
using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Outbox;
using ItaBot.FakeLine;
using ItaBot.Fakes.Faults;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Tests.Sending;

public class ReadMarkTests : LineWorldTests
{
    private const string Token = "30yhdy232";

    private static readonly LineAddress Marked = Some.Address() with { MarkAsReadToken = Token };

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        World.Server.RegisterReplyToken(Some.ReplyToken, Some.User);
    }

    [Fact]
    public async Task A_question_is_marked_once_its_answer_was_accepted_as_a_reply()
    {
        var delivery = await SendAsync(Marked);

        Assert.Equal("reply", Assert.IsType<Delivery.Accepted>(delivery).Path);
        Assert.Equal([LinePaths.Reply, LinePaths.MarkAsRead], World.Server.Requests.ToList().Select(r => r.Path));
        Assert.Equal([Token], Marks());
    }

    [Fact]
    public async Task A_question_is_marked_once_its_answer_was_accepted_as_a_push()
    {
        var delivery = await SendAsync(Marked.WithoutReply());

        Assert.Equal("push", Assert.IsType<Delivery.Accepted>(delivery).Path);
        Assert.Equal([Token], Marks());
    }

    [Fact]
    public async Task What_has_no_token_is_not_marked()
    {
        await SendAsync(Some.Address());
        await SendAsync(Some.Address().WithoutReply());

        Assert.Equal(2, World.Server.Deliveries.Count);
        Assert.Empty(Marks());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(400)]
    public async Task A_question_is_not_marked_while_its_answer_is_not_accepted(int status)
    {
        World.Server.Faults.Next(LinePaths.Reply, new Fault.Answer(status, "no"));

        var delivery = await SendAsync(Marked);

        Assert.IsNotType<Delivery.Accepted>(delivery);
        Assert.Empty(Marks());
    }

    [Fact]
    public async Task A_mark_that_is_refused_is_not_tried_again_and_changes_nothing()
    {
        World.Server.Faults.Next(LinePaths.MarkAsRead, new Fault.Answer(400, "no"));

        Assert.IsType<Delivery.Accepted>(await SendAsync(Marked));

        Assert.Single(Marks());
        Assert.DoesNotContain(World.Log.Lines, l => l.Level > LogLevel.Debug);
    }

    [Fact]
    public async Task A_mark_that_is_not_answered_changes_nothing()
    {
        World.Server.Faults.Next(LinePaths.MarkAsRead, new Fault.Hang(IsProcessed: false));

        var sending = SendAsync(Marked);
        await World.RunOutAsync(requests: 2);

        Assert.IsType<Delivery.Accepted>(await sending.WaitAsync(Some.Bound));
    }

    [Fact]
    public async Task A_stop_while_marking_does_not_hide_that_the_answer_was_accepted()
    {
        using var stopping = new CancellationTokenSource();
        World.Server.Faults.Next(LinePaths.MarkAsRead, new Fault.Hang(IsProcessed: false));

        var sending = World.Calls.SendAsync(Some.Message(Marked), stopping.Token);
        await World.Server.Requests.WaitForCountAsync(2, Some.Bound);
        await stopping.CancelAsync();

        Assert.IsType<Delivery.Accepted>(await sending.WaitAsync(Some.Bound));
    }

    private Task<Delivery> SendAsync(LineAddress address) => World.Calls.SendAsync(Some.Message(address), CancellationToken.None);

    private IEnumerable<string?> Marks() => World.Server.Requests.ToList()
        .Where(r => r.Path == LinePaths.MarkAsRead)
        .Select(r => JsonDocument.Parse(r.Body).RootElement.GetProperty("markAsReadToken").GetString());
}
