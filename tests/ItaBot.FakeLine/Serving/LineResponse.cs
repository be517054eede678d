using System.Text.Json;

namespace ItaBot.FakeLine.Serving;

/// <summary>What the server answers.</summary>
internal sealed record LineResponse(int Status, string Body)
{
    /// <summary>The id of the earlier request with the same retry key; null where there is none.</summary>
    public string? AcceptedRequestId { get; init; }

    public static LineResponse Ok(object body) => new(200, JsonSerializer.Serialize(body, body.GetType()));

    public static LineResponse Error(int status, string message) => new(status, JsonSerializer.Serialize(new { message }));

    public static LineResponse Refuse(IReadOnlyList<Finding> findings) => new(400, JsonSerializer.Serialize(new
    {
        message = $"The request body has {findings.Count} error(s)",
        details = findings.Select(f => new { message = f.Message, property = f.Property }),
    }));
}
