using System.Text.Json;
using ItaBot.Conversations;
using ItaBot.Scoring;

namespace ItaBot.Host.Asking;

/// <summary>A line of <c>ask --batch</c>, read.</summary>
internal abstract record BatchLine
{
    /// <summary>The longest name of a conversation, in UTF-16 characters.</summary>
    public const int MaxConversation = 200;

    private BatchLine() { }

    /// <summary>A question; its conversation is named as in the file.</summary>
    public sealed record Asks(Question Question) : BatchLine;

    /// <summary>No question can be read from it.</summary>
    public sealed record Broken(LocalText Why) : BatchLine;

    /// <summary>Reads a line. Fields that questions do not have are left aside, so that files with expected answers can be asked.</summary>
    /// <param name="line">One JSON object.</param>
    /// <param name="otherwise">What holds for a field that the line does not have.</param>
    public static BatchLine Read(string line, Question otherwise)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Read(json.RootElement, otherwise)
                : Break("ต้องเป็นออบเจกต์ JSON", "it must be a JSON object");
        }
        catch (JsonException e)
        {
            return Break($"อ่าน JSON ไม่ได้ที่ตัวอักษรที่ {e.BytePositionInLine + 1}", $"the JSON cannot be read at byte {e.BytePositionInLine + 1}");
        }
    }

    private static BatchLine Read(JsonElement line, Question otherwise)
    {
        string[] names = ["text", "as", "agency", "locale", "now", "conversation"];
        foreach (var name in names)
        {
            if (line.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            {
                return Break($"“{name}” ต้องเป็นข้อความ", $"“{name}” must be a string");
            }
        }

        if (Word(line, "text") is not { } text)
        {
            return Break("ขาด “text”", "“text” is missing");
        }

        if (Word(line, "locale") is not (null or "th" or "en"))
        {
            return Break("“locale” ต้องเป็น th หรือ en", "“locale” must be th or en");
        }

        if (Word(line, "conversation") is { Length: > MaxConversation })
        {
            return Break($"“conversation” ยาวเกิน {MaxConversation} ตัวอักษร", $"“conversation” is longer than {MaxConversation} characters");
        }

        return Word(line, "as") switch
        {
            null => Ask(otherwise.Audience),
            "officer" => Ask(Audience.Officer),
            "citizen" => Ask(Audience.Citizen),
            _ => Break("“as” ต้องเป็น officer หรือ citizen", "“as” must be officer or citizen"),
        };

        Asks Ask(Audience audience) => new(new(
            text,
            audience,
            Word(line, "agency") ?? otherwise.AgencyId,
            Word(line, "locale") ?? otherwise.Locale,
            Word(line, "now") ?? otherwise.Now,
            string.IsNullOrWhiteSpace(Word(line, "conversation")) ? null : Word(line, "conversation")));
    }

    private static string? Word(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static Broken Break(string thai, string english) => new(new(thai, english));
}
