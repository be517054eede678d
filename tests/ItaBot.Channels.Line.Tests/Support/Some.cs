using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Outbox;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>Values that do not matter.</summary>
internal static class Some
{
    public const string User = "U4af4980629f1b2c3d4e5f60718293a4b";
    public const string ReplyToken = "nHuyWiB7yP5Zw52FIkcQobQuGDXCTA";
    public const string Secret = "8c570fa6dd201bb328f1c1eac23a96d8";
    public const string Words = "ข้อไหนต่ำกว่าเกณฑ์";

    public static readonly DateTimeOffset Now = new(2026, 3, 30, 1, 30, 0, TimeSpan.Zero);
    public static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    public static string Texts(params string[] texts) =>
        System.Text.Json.JsonSerializer.Serialize(texts.Select(text => new { type = "text", text }));

    /// <summary>An address with a reply token that is fresh for 50 seconds, and a way to push.</summary>
    public static LineAddress Address() => new()
    {
        To = User,
        UserId = User,
        ReplyToken = ReplyToken,
        ReplyUntil = Now.AddSeconds(50),
        QuoteToken = "q3Plxr4AgKd",
    };

    public static OutboxMessage Message(LineAddress address, string? body = null) => new(
        Id: 7,
        Key: "line:klong-mueang:01FZ74A0TDDPYRVKNK77XKC3ZR:1",
        Channel: "line:klong-mueang",
        ConversationId: $"line:klong-mueang:{User}",
        Address: address.Write(),
        Body: body ?? Texts(Words),
        CreatedAt: Now,
        Tries: 0,
        FirstTriedAt: null,
        NotBefore: null,
        IsUncertain: false);
}
