using System.Text.Json;
using ItaBot.Scoring;

namespace ItaBot.Host.Evaluating;

/// <summary>A message with what it means, as <c>evaluate</c> takes them.</summary>
/// <param name="Text">The message.</param>
/// <param name="Intent">What it means.</param>
/// <param name="Slots">What it states, by the slots' names, each value as JSON.</param>
internal sealed record EvaluationLine(string Text, string Intent, IReadOnlyDictionary<string, string> Slots)
{
    /// <summary>Reads a line.</summary>
    /// <returns>The line, or what is wrong with it.</returns>
    public static (EvaluationLine? Line, LocalText? Problem) Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                && root.TryGetProperty("intent", out var intent) && intent.ValueKind == JsonValueKind.String
                && root.TryGetProperty("slots", out var slots) && slots.ValueKind == JsonValueKind.Object)
            {
                return (new(
                    text.GetString()!,
                    intent.GetString()!,
                    slots.EnumerateObject().ToDictionary(s => s.Name, s => s.Value.GetRawText())), null);
            }
        }
        catch (JsonException)
        {
            // Told below like any other line that is none.
        }

        return (null, new(
            "บรรทัดนี้ต้องเป็นออบเจกต์ JSON ที่มี text, intent และ slots โดยแต่ละชื่อมีเพียงครั้งเดียว",
            "this line must be a JSON object with text, intent and slots, each name once"));
    }
}
