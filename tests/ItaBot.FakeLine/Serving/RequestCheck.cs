using System.Text.Json;
using System.Text.RegularExpressions;
using ItaBot.FakeLine.Limits;
using ItaBot.FakeLine.Schemas;
using Microsoft.AspNetCore.WebUtilities;

namespace ItaBot.FakeLine.Serving;

/// <summary>Checks a request against LINE's OpenAPI files, where they are there, and against what they leave out.</summary>
internal static partial class RequestCheck
{
    private const string Json = "application/json";
    private static readonly string[] NeedRetryKey = [LinePaths.Push, LinePaths.Multicast];
    private static readonly string[] BearMessages =
        [LinePaths.Reply, LinePaths.Push, LinePaths.Multicast, LinePaths.ValidateReply, LinePaths.ValidatePush];

    /// <summary>What is wrong with a request. A check that breaks must fail the test too, and not look like an outage.</summary>
    public static IReadOnlyList<Finding> Check(LineRequest request)
    {
        try
        {
            return CheckAll(request);
        }
        catch (Exception e)
        {
            return [new Finding("check", e.ToString())];
        }
    }

    private static List<Finding> CheckAll(LineRequest request)
    {
        var findings = new List<Finding>();
        var operation = LineSpecs.Current?.Find(request.Method, request.Path);
        if (LineSpecs.Current is not null && operation is null)
        {
            return [new Finding("path", "there is no such operation")];
        }

        CheckHeaders(request, operation, findings);
        if (request.Body.Length == 0)
        {
            if (operation?.Body is not null)
            {
                findings.Add(new Finding("body", "must be specified"));
            }
        }
        else
        {
            CheckBody(request, operation, findings);
        }

        return findings;
    }

    private static void CheckHeaders(LineRequest request, Operation? operation, List<Finding> findings)
    {
        if (request.Path != LinePaths.Token && request.Authorization?.StartsWith("Bearer ", StringComparison.Ordinal) != true)
        {
            findings.Add(new Finding("Authorization", "must be Bearer and a token"));
        }

        if (request.RetryKey is null)
        {
            if (NeedRetryKey.Contains(request.Path))
            {
                findings.Add(new Finding("X-Line-Retry-Key", "must be there with the first request already, or no retry is safe"));
            }
        }
        else if (operation?.TakesRetryKey == false)
        {
            findings.Add(new Finding("X-Line-Retry-Key", "is not for this operation"));
        }
        else if (!Guid.TryParseExact(request.RetryKey, "D", out _))
        {
            findings.Add(new Finding("X-Line-Retry-Key", "invalid uuid"));
        }
    }

    private static void CheckBody(LineRequest request, Operation? operation, List<Finding> findings)
    {
        var expected = request.Path == LinePaths.Token ? "application/x-www-form-urlencoded" : Json;
        if (request.ContentType?.Split(';')[0].Trim() != expected)
        {
            findings.Add(new Finding("Content-Type", $"must be {expected}"));
            return;
        }

        try
        {
            using var body = JsonDocument.Parse(expected == Json ? request.Body : FormToJson(request.Body));
            if (operation?.Body is { } schema)
            {
                SchemaValidator.Check(schema, body.RootElement, "", findings);
            }

            if (body.RootElement.ValueKind == JsonValueKind.Object)
            {
                CheckLimits(request.Path, body.RootElement, findings);
            }
        }
        catch (JsonException)
        {
            findings.Add(new Finding("body", "is no JSON"));
        }
    }

    private static void CheckLimits(string path, JsonElement body, List<Finding> findings)
    {
        if (BearMessages.Contains(path) && body.TryGetProperty("messages", out var messages))
        {
            MessageLimits.Check(new JsonPlace(messages, "messages", findings));
        }

        switch (path)
        {
            case LinePaths.Reply when Text(body, "replyToken") is "":
                findings.Add(new Finding("replyToken", "May not be empty"));
                break;
            case LinePaths.Push when Text(body, "to") is { } to && !Recipient().IsMatch(to):
                findings.Add(new Finding("to", "The property, 'to', in the request body is invalid"));
                break;
            case LinePaths.Multicast when body.TryGetProperty("to", out var people) && people.ValueKind == JsonValueKind.Array:
                findings.AddRange(people.EnumerateArray()
                    .Where(p => p.ValueKind != JsonValueKind.String || !User().IsMatch(p.GetString()!))
                    .Select(_ => new Finding("to", "only user ids are acceptable")));
                break;
            case LinePaths.Loading:
                CheckLoading(body, findings);
                break;
            default:
                break;
        }
    }

    private static void CheckLoading(JsonElement body, List<Finding> findings)
    {
        if (body.TryGetProperty("loadingSeconds", out var seconds) && seconds.TryGetInt32(out var value) && value % 5 != 0)
        {
            findings.Add(new Finding("loadingSeconds", "must be a multiple of five"));
        }

        if (Text(body, "chatId") is { } chat && !User().IsMatch(chat))
        {
            findings.Add(new Finding(
                "chatId", "Only user id is acceptable, please confirm if there are any group/room ids or illegal ids."));
        }
    }

    private static string? Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string FormToJson(string form) =>
        JsonSerializer.Serialize(QueryHelpers.ParseQuery(form).ToDictionary(f => f.Key, f => f.Value.ToString()));

    // The documentation's own examples shorten ids with dots.
    [GeneratedRegex(@"^[UCR][0-9A-Za-z.]+$")]
    private static partial Regex Recipient();

    [GeneratedRegex(@"^U[0-9A-Za-z.]+$")]
    private static partial Regex User();
}
