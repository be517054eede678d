using System.Text.Json;
using ItaBot.Conversations;
using ItaBot.Scoring;

namespace ItaBot.Host.WebChat;

/// <summary>
/// Reads the body of a question. Binding it as a parameter would answer a bad body with an empty page, or in
/// Development with a stack trace; a person who writes a client needs the reason.
/// </summary>
internal static class AskReader
{
    /// <summary>The longest body, in bytes: the longest text with every character escaped fits.</summary>
    public const int MaxBytes = 16 * 1024;

    // With the prefix no tab can name a conversation of another channel.
    private const string ConversationPrefix = "webchat:";

    /// <summary>Reads and checks a question.</summary>
    public static async Task<AskReading> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return Refuse(
                StatusCodes.Status415UnsupportedMediaType,
                "ต้องส่งคำถามเป็น application/json",
                "A question is sent as application/json.");
        }

        var body = await ReadBodyAsync(request, cancellationToken);
        if (body.Length > MaxBytes)
        {
            return Refuse(
                StatusCodes.Status413PayloadTooLarge,
                "ข้อมูลที่ส่งมาใหญ่เกิน 16 KB",
                "The request is larger than 16 KB.");
        }

        try
        {
            return JsonSerializer.Deserialize<AskRequest>(body.Span, JsonSerializerOptions.Web) is { } asked
                ? Check(asked)
                : NotAQuestion();
        }
        catch (JsonException)
        {
            return NotAQuestion();
        }
    }

    // One byte more than is allowed tells too much from just enough, whatever Content-Length claims.
    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var buffer = new byte[MaxBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return buffer.AsMemory(0, length);
    }

    private static AskReading Check(AskRequest asked) => asked switch
    {
        { Text: null } => NotAQuestion(),
        { Text: var text } when string.IsNullOrWhiteSpace(text) => Bad("ยังไม่มีคำถาม", "There is no question."),
        { Text.Length: > Turn.MaxCharacters } =>
            Bad("คำถามยาวเกิน 2,000 ตัวอักษร กรุณาถามให้สั้นลง", "The question is longer than 2,000 characters. Please shorten it."),
        { As: not (null or "officer" or "citizen") } =>
            Bad("as ต้องเป็น officer หรือ citizen", "as is officer or citizen."),
        { Locale: not (null or "th" or "en") } =>
            Bad("locale ต้องเป็น th หรือ en", "locale is th or en."),
        { Conversation: { } id } when !Guid.TryParseExact(id, "D", out _) =>
            Bad("conversation ต้องเป็น UUID", "conversation is a UUID."),
        _ => new AskReading.Read(
            asked.Text,
            asked.As == "officer" ? Audience.Officer : Audience.Citizen,
            asked.Locale,
            string.IsNullOrWhiteSpace(asked.Agency) ? null : asked.Agency,
            asked.Conversation is null ? null : ConversationPrefix + asked.Conversation.ToLowerInvariant()),
    };

    private static AskReading.Refused NotAQuestion() =>
        Bad("อ่านข้อมูลที่ส่งมาไม่ได้ ต้องเป็น JSON ที่มี text", "The body is not JSON with a text.");

    private static AskReading.Refused Bad(string thai, string english) => Refuse(StatusCodes.Status400BadRequest, thai, english);

    private static AskReading.Refused Refuse(int status, string thai, string english) =>
        new(status, new LocalText(thai, english));
}
