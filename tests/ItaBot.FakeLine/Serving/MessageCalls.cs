using System.Globalization;
using System.Text.Json;
using ItaBot.Fakes;

namespace ItaBot.FakeLine.Serving;

/// <summary>Plays reply, push and multicast.</summary>
internal sealed class MessageCalls(ReplyTokens replyTokens, Journal<LineDelivery> deliveries, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly RetryKeys _retryKeys = new(clock);
    private long _lastMessage = 461230966842064896;

    public FakeResponse Reply(FakeChannel channel, LineRequest request, string requestId)
    {
        using var body = JsonDocument.Parse(request.Body);
        var token = body.RootElement.GetProperty("replyToken").GetString()!;
        if (!replyTokens.TryTake(token, out var to))
        {
            return LineResponse.Error(400, "Invalid reply token");
        }

        var messages = body.RootElement.GetProperty("messages");
        deliveries.Add(new LineDelivery(
            channel.Name, request.Path, to, token, null, requestId, messages.GetRawText(), clock.GetUtcNow()));
        return new FakeResponse(200, $$"""{"sentMessages":{{SentMessages(messages)}}}""");
    }

    public FakeResponse Push(FakeChannel channel, LineRequest request, string requestId)
    {
        using var body = JsonDocument.Parse(request.Body);
        var to = body.RootElement.GetProperty("to");
        IReadOnlyList<string> people = to.ValueKind == JsonValueKind.Array
            ? [.. to.EnumerateArray().Select(p => p.GetString()!)]
            : [to.GetString()!];
        lock (_gate)
        {
            return _retryKeys.Find(channel.Name, request.RetryKey ?? "") is { } taken
                ? Repeat(taken, request)
                : Send(channel, request, requestId, people, body.RootElement.GetProperty("messages"));
        }
    }

    private static FakeResponse Repeat(RetryKeys.Taken taken, LineRequest request) =>
        taken.Body == request.Body
            ? new FakeResponse(409, $$"""{"message":"The retry key is already accepted","sentMessages":{{taken.SentMessages}}}""")
            {
                Headers = new Dictionary<string, string> { ["x-line-accepted-request-id"] = taken.RequestId },
            }
            : LineResponse.Error(400, "The retry key was used with another request");

    private FakeResponse Send(
        FakeChannel channel, LineRequest request, string requestId, IReadOnlyList<string> people, JsonElement messages)
    {
        if (channel.Pushed + people.Count > channel.Quota)
        {
            return LineResponse.Error(429, "You have reached your monthly limit.");
        }

        channel.Pushed += people.Count;
        var sent = SentMessages(messages);
        if (request.RetryKey is { } key)
        {
            _retryKeys.Add(channel.Name, key, request.Body, requestId, sent);
        }

        foreach (var person in people)
        {
            deliveries.Add(new LineDelivery(
                channel.Name, request.Path, person, null, request.RetryKey, requestId, messages.GetRawText(), clock.GetUtcNow()));
        }

        return request.Path == LinePaths.Multicast
            ? LineResponse.Ok(new { })
            : new FakeResponse(200, $$"""{"sentMessages":{{sent}}}""");
    }

    private string SentMessages(JsonElement messages) => JsonSerializer.Serialize(messages.EnumerateArray().Select(_ =>
    {
        var id = Interlocked.Increment(ref _lastMessage).ToString(CultureInfo.InvariantCulture);
        return new { id, quoteToken = $"quote-{id}" };
    }));
}
