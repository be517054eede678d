using System.Text.Json;
using ItaBot.Fakes;

namespace ItaBot.FakeLine.Serving;

/// <summary>What LINE answers.</summary>
internal static class LineResponse
{
    public static FakeResponse Ok(object body) => new(200, JsonSerializer.Serialize(body, body.GetType()));

    public static FakeResponse Error(int status, string message) => new(status, JsonSerializer.Serialize(new { message }));

    public static FakeResponse Refuse(IReadOnlyList<Finding> findings) => new(400, JsonSerializer.Serialize(new
    {
        message = $"The request body has {findings.Count} error(s)",
        details = findings.Select(f => new { message = f.Message, property = f.Property }),
    }));
}
