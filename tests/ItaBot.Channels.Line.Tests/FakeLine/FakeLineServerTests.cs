using System.Net;
using System.Text;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.FakeLine;
using ItaBot.FakeLine.Webhooks;
using ItaBot.Fakes.Faults;

namespace ItaBot.Channels.Line.Tests.FakeLine;

/// <summary>What the other tests rest on.</summary>
public class FakeLineServerTests : LineWorldTests
{
    private static readonly Guid RetryKey = new("123e4567-e89b-12d3-a456-426614174000");

    // Some of these break rules on purpose.
    public override async Task DisposeAsync() => await World.DisposeAsync();

    [Fact]
    public async Task A_reply_token_works_once()
    {
        World.Server.RegisterReplyToken(Some.ReplyToken);

        await World.Client.ReplyAsync(LineWorld.Fixed, Some.ReplyToken, Some.Texts("ก"), default);
        await World.Client.ReplyAsync(LineWorld.Fixed, Some.ReplyToken, Some.Texts("ก"), default);

        Assert.Single(World.Server.Deliveries.ToList());
    }

    [Fact]
    public async Task A_reply_token_works_for_its_lifetime_only()
    {
        World.Server.RegisterReplyToken(Some.ReplyToken);

        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await World.Client.ReplyAsync(LineWorld.Fixed, Some.ReplyToken, Some.Texts("ก"), default);

        Assert.Empty(World.Server.Deliveries.ToList());
    }

    [Fact]
    public async Task A_retry_key_is_forgotten_after_a_day()
    {
        await World.Client.PushAsync(LineWorld.Fixed, Some.User, Some.Texts("ก"), RetryKey, default);
        World.Clock.Advance(TimeSpan.FromHours(24));
        await World.Client.PushAsync(LineWorld.Fixed, Some.User, Some.Texts("ก"), RetryKey, default);

        Assert.Equal(2, World.Server.Deliveries.Count);
    }

    [Fact]
    public async Task A_wrong_request_is_refused_and_reaches_nobody()
    {
        await World.Client.PushAsync(LineWorld.Fixed, Some.User, """[{"type":"text","text":""}]""", RetryKey, default);

        Assert.Empty(World.Server.Deliveries.ToList());
        Assert.Single(World.Server.Violations.ToList());
    }

    [Fact]
    public async Task A_wrong_request_is_noticed_even_while_the_server_is_out_of_order()
    {
        World.Server.Faults.Next(LinePaths.Push, new Fault.Answer(500, "Internal Server Error"));

        await World.Client.PushAsync(LineWorld.Fixed, Some.User, """[{"type":"text","text":""}]""", RetryKey, default);

        Assert.Single(World.Server.Violations.ToList());
    }

    [Fact]
    public async Task What_does_not_come_is_not_waited_for_for_ever()
    {
        await Assert.ThrowsAsync<TimeoutException>(() =>
            World.Server.Deliveries.WaitForCountAsync(1, TimeSpan.FromMilliseconds(1)));
    }

    [Fact]
    public void A_webhook_is_signed_as_LINE_signs_it()
    {
        var body = Encoding.UTF8.GetBytes("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}""");

        Assert.Equal("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=", LineWebhookClient.Sign(Some.Secret, body));
    }

    [Fact]
    public async Task Events_have_ids_of_their_own_and_reply_tokens_that_work()
    {
        var events = new LineEvents(World.Server);
        var first = events.Text(Some.User, "ก");
        var second = events.Text(Some.User, "ข");

        await World.Client.ReplyAsync(LineWorld.Fixed, (string)second["replyToken"]!, Some.Texts("ค"), default);

        Assert.NotEqual((string)first["webhookEventId"]!, (string)second["webhookEventId"]!);
        Assert.True((long)first["timestamp"]! < (long)second["timestamp"]!);
        Assert.Equal(Some.User, Assert.Single(World.Server.Deliveries.ToList()).To);
    }

    [Fact]
    public async Task Events_are_posted_with_their_signature()
    {
        await using var receiver = await FakeLineServer.StartAsync();
        using var http = new HttpClient();
        var webhook = new LineWebhookClient(http, new Uri(receiver.Url, "/line/test/webhook"), World.Server.Channel);

        using var response = await webhook.PostAsync([new LineEvents(World.Server).Follow(Some.User)], default);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("\"follow\"", Assert.Single(receiver.Requests.ToList()).Body, StringComparison.Ordinal);
    }
}
