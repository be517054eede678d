using System.Net;
using System.Text;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.FakeLine;
using ItaBot.FakeLine.Faults;
using ItaBot.FakeLine.Webhooks;

namespace ItaBot.Channels.Line.Tests.FakeLine;

/// <summary>What the other tests rest on.</summary>
public class FakeLineServerTests : IAsyncLifetime
{
    private static readonly Guid RetryKey = new("123e4567-e89b-12d3-a456-426614174000");

    private LineWorld _world = null!;

    public async Task InitializeAsync() => _world = await LineWorld.StartAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_reply_token_works_once()
    {
        _world.Server.RegisterReplyToken(Some.ReplyToken);

        await _world.Client.ReplyAsync(LineWorld.Fixed, Some.ReplyToken, Some.Texts("ก"), default);
        await _world.Client.ReplyAsync(LineWorld.Fixed, Some.ReplyToken, Some.Texts("ก"), default);

        Assert.Single(_world.Server.Deliveries.ToList());
    }

    [Fact]
    public async Task A_reply_token_works_for_its_lifetime_only()
    {
        _world.Server.RegisterReplyToken(Some.ReplyToken);

        _world.Clock.Advance(TimeSpan.FromMinutes(1));
        await _world.Client.ReplyAsync(LineWorld.Fixed, Some.ReplyToken, Some.Texts("ก"), default);

        Assert.Empty(_world.Server.Deliveries.ToList());
    }

    [Fact]
    public async Task A_retry_key_is_forgotten_after_a_day()
    {
        await _world.Client.PushAsync(LineWorld.Fixed, Some.User, Some.Texts("ก"), RetryKey, default);
        _world.Clock.Advance(TimeSpan.FromHours(24));
        await _world.Client.PushAsync(LineWorld.Fixed, Some.User, Some.Texts("ก"), RetryKey, default);

        Assert.Equal(2, _world.Server.Deliveries.Count);
    }

    [Fact]
    public async Task A_wrong_request_is_refused_and_reaches_nobody()
    {
        await _world.Client.PushAsync(LineWorld.Fixed, Some.User, """[{"type":"text","text":""}]""", RetryKey, default);

        Assert.Empty(_world.Server.Deliveries.ToList());
        Assert.Single(_world.Server.Violations.ToList());
    }

    [Fact]
    public async Task A_wrong_request_is_noticed_even_while_the_server_is_out_of_order()
    {
        _world.Server.Faults.Next(LinePaths.Push, new Fault.Answer(500, "Internal Server Error"));

        await _world.Client.PushAsync(LineWorld.Fixed, Some.User, """[{"type":"text","text":""}]""", RetryKey, default);

        Assert.Single(_world.Server.Violations.ToList());
    }

    [Fact]
    public async Task What_does_not_come_is_not_waited_for_for_ever()
    {
        await Assert.ThrowsAsync<TimeoutException>(() =>
            _world.Server.Deliveries.WaitForCountAsync(1, TimeSpan.FromMilliseconds(1)));
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
        var events = new LineEvents(_world.Server);
        var first = events.Text(Some.User, "ก");
        var second = events.Text(Some.User, "ข");

        await _world.Client.ReplyAsync(LineWorld.Fixed, (string)second["replyToken"]!, Some.Texts("ค"), default);

        Assert.NotEqual((string)first["webhookEventId"]!, (string)second["webhookEventId"]!);
        Assert.True((long)first["timestamp"]! < (long)second["timestamp"]!);
        Assert.Equal(Some.User, Assert.Single(_world.Server.Deliveries.ToList()).To);
    }

    [Fact]
    public async Task Events_are_posted_with_their_signature()
    {
        await using var receiver = await FakeLineServer.StartAsync();
        using var http = new HttpClient();
        var webhook = new LineWebhookClient(http, new Uri(receiver.Url, "/line/test/webhook"), _world.Server.Channel);

        using var response = await webhook.PostAsync([new LineEvents(_world.Server).Follow(Some.User)], default);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("\"follow\"", Assert.Single(receiver.Requests.ToList()).Body, StringComparison.Ordinal);
    }
}
