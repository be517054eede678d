using System.Text.Json;

namespace ItaBot.FakeAzure.Connector;

/// <summary>Checks a request before it is processed.</summary>
/// <param name="checkCard">Finds what is wrong with an Adaptive Card.</param>
internal sealed class RequestCheck(Func<JsonElement, IEnumerable<string>> checkCard)
{
    private static readonly HashSet<string> WithActivity = [ConnectorTargets.Send, ConnectorTargets.Reply, ConnectorTargets.Update];

    /// <summary>What is wrong, each with its place.</summary>
    public IReadOnlyList<string> Check(ConnectorRequest request)
    {
        if (request.Target.Length == 0)
        {
            return ["there is no such operation"];
        }

        var hasBody = WithActivity.Contains(request.Target) || request.Target == ConnectorTargets.Create;
        if (!hasBody)
        {
            return request.Body.Length == 0 ? [] : ["a body has no meaning here"];
        }

        if (TeamsLimits.IsTooBig(request.Body))
        {
            return ["the body is larger than 80 KB"];
        }

        if (request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true)
        {
            return ["the content type must be application/json"];
        }

        try
        {
            using var json = JsonDocument.Parse(request.Body);
            return request.Target == ConnectorTargets.Create
                ? [.. CheckCreation(json.RootElement)]
                : [.. CheckActivity(json.RootElement), .. CheckPlace(request, json.RootElement)];
        }
        catch (JsonException)
        {
            return ["the body is no JSON"];
        }
    }

    private IEnumerable<string> CheckActivity(JsonElement activity) =>
        activity.ValueKind != JsonValueKind.Object
            ? ["the body is no activity"]
            : ConnectorSpec.Check("Activity", activity)
                .Concat(TeamsLimits.Check(activity))
                .Concat(ActivityParts.Cards(activity).SelectMany(checkCard));

    private static IEnumerable<string> CheckPlace(ConnectorRequest request, JsonElement activity)
    {
        if (activity.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        if (activity.TryGetProperty("conversation", out var conversation) && ActivityParts.Text(conversation, "id") is { } id && id != request.Ids[0])
        {
            yield return "conversation.id: is another than that of the path";
        }

        if (ActivityParts.Text(activity, "replyToId") is { } replyToId && request.Target == ConnectorTargets.Reply && replyToId != request.Ids[1])
        {
            yield return "replyToId: is another than that of the path";
        }

        if (request.Target == ConnectorTargets.Update && TeamsLimits.IsSplit(activity))
        {
            yield return "text: an update with text and attachments would be two messages";
        }
    }

    private IEnumerable<string> CheckCreation(JsonElement creation)
    {
        foreach (var problem in ConnectorSpec.Check("ConversationParameters", creation))
        {
            yield return problem;
        }

        var members = ActivityParts.Items(creation, "members").ToList();
        var isGroup = creation.TryGetProperty("isGroup", out var group) && group.ValueKind == JsonValueKind.True;
        if (!isGroup && (members.Count != 1 || ActivityParts.Text(members[0], "id")?.StartsWith("29:", StringComparison.Ordinal) != true))
        {
            yield return "members: a personal conversation has exactly one, with an id that begins with 29:";
        }

        if (!isGroup && string.IsNullOrEmpty(ActivityParts.Text(creation, "tenantId")))
        {
            yield return "tenantId: must be specified";
        }

        if (isGroup)
        {
            var isThread = creation.TryGetProperty("channelData", out var data) && data.TryGetProperty("channel", out var channel)
                && ActivityParts.Text(channel, "id") is not null;
            var problems = isThread && creation.TryGetProperty("activity", out var activity)
                ? CheckActivity(activity)
                : ["a thread needs channelData.channel.id and an activity; a group chat cannot be begun"];
            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }
}
