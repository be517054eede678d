using System.Text.Json;

namespace ItaBot.EndToEnd.Tests.Reminders;

/// <summary>What <c>remind --json</c> prints, as lines that an officer can review.</summary>
internal static class ReminderTable
{
    /// <summary>For each message who, where, why not and what; then a line for what is said and its words.</summary>
    public static IReadOnlyList<string> Of(JsonElement json)
    {
        var messages = json.GetProperty("messages").EnumerateArray().ToList();
        return messages.Count == 0 ? ["nothing"] : [.. messages.SelectMany(m => Lines(m).Prepend(Message(m)))];
    }

    private static IEnumerable<string> Lines(JsonElement message) => message.GetProperty("lines").EnumerateArray().SelectMany(Line);

    private static string Message(JsonElement message)
    {
        var reason = message.TryGetProperty("reason", out var why) ? $" ({why})" : "";
        return $"{message.GetProperty("to")} · {message.GetProperty("channel")}{reason} · {message.GetProperty("kind")}";
    }

    private static IEnumerable<string> Line(JsonElement line) =>
    [
        $"  {line.GetProperty("occasion")} · {line.GetProperty("duty")} · {line.GetProperty("due")}",
        $"      {line.GetProperty("text")}",
    ];
}
