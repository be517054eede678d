using System.Globalization;
using System.Text.Json;
using ItaBot.Fakes;

namespace ItaBot.FakeAzure.Connector;

/// <summary>Takes activities.</summary>
internal sealed class ActivityCalls(Journal<SentActivity> sent, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly HashSet<(string Conversation, string Activity)> _known = [];
    private long _last = 1776827520000;

    public FakeResponse Add(ConnectorRequest request)
    {
        using var activity = JsonDocument.Parse(request.Body);
        var replyToId = request.Ids.Count > 1 ? request.Ids[1] : null;
        var id = Keep(request.Target, request.Ids[0], replyToId, request.Body);

        // Teams makes two messages of text and attachments and tells the id of neither.
        return new FakeResponse(201, TeamsLimits.IsSplit(activity.RootElement) ? "{}" : JsonSerializer.Serialize(new { id }));
    }

    public FakeResponse Update(ConnectorRequest request) => Change(request, request.Body);

    public FakeResponse Delete(ConnectorRequest request) => Change(request, "");

    public FakeResponse Create(ConnectorRequest request)
    {
        using var creation = JsonDocument.Parse(request.Body);
        if (!creation.RootElement.TryGetProperty("activity", out var activity))
        {
            var member = creation.RootElement.GetProperty("members")[0].GetProperty("id").GetString()!;
            return new FakeResponse(201, JsonSerializer.Serialize(new { id = PersonalConversation.Of(member) }));
        }

        var channel = creation.RootElement.GetProperty("channelData").GetProperty("channel").GetProperty("id").GetString()!;
        var root = NextId();
        var thread = $"{channel};messageid={root}";
        Note(request.Target, thread, root, null, activity.GetRawText());
        return new FakeResponse(201, JsonSerializer.Serialize(new { id = thread, activityId = root }));
    }

    private FakeResponse Change(ConnectorRequest request, string json)
    {
        lock (_gate)
        {
            if (!_known.Contains((request.Ids[0], request.Ids[1])))
            {
                return ConnectorErrors.Error(404, "ActivityNotFoundInConversation", "The activity was not found in the conversation.");
            }
        }

        Note(request.Target, request.Ids[0], request.Ids[1], null, json);
        return json.Length == 0 ? new FakeResponse(200, "") : new FakeResponse(200, JsonSerializer.Serialize(new { id = request.Ids[1] }));
    }

    private string Keep(string target, string conversation, string? replyToId, string json)
    {
        var id = NextId();
        Note(target, conversation, id, replyToId, json);
        return id;
    }

    private void Note(string target, string conversation, string id, string? replyToId, string json)
    {
        lock (_gate)
        {
            _known.Add((conversation, id));
        }

        sent.Add(new SentActivity(target, conversation, id, replyToId, json, clock.GetUtcNow()));
    }

    private string NextId() => Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
}
