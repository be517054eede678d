using System.Globalization;
using ItaBot.FakeLine;
using ItaBot.FakeLine.Webhooks;

namespace ItaBot.Benchmarks.Line;

/// <summary>Makes webhooks, each with the text of somebody out of many people.</summary>
internal sealed class WebhookMaker(FakeLineServer line, Random random)
{
    /// <summary>How many people there are.</summary>
    public const int People = 2000;

    private static readonly string[] Texts =
    [
        "ข้อไหนต่ำกว่า 85", "คะแนนรวมเท่าไร", "ผลการประเมินอยู่ระดับไหน", "ตัวชี้วัดที่ 9 ได้กี่คะแนน", "i1 ได้เท่าไหร่",
        "เกณฑ์ปีนี้เป็นอย่างไร", "สวัสดีค่ะ", "ขอบคุณครับ", "ติดต่อ อบต. ได้ที่ไหน", "ร้องเรียนการทุจริตอย่างไร",
        "Which items are below 85?", "What is the total score?",
    ];

    private readonly LineEvents _events = new(line);

    /// <summary>Makes so many.</summary>
    public Webhook[] Make(int count) => [.. Enumerable.Range(0, count).Select(_ => Make())];

    private Webhook Make()
    {
        var person = string.Create(CultureInfo.InvariantCulture, $"U{random.Next(People):x32}");
        var made = _events.Text(person, Texts[random.Next(Texts.Length)]);
        var body = LineWebhookClient.BodyOf(line.Channel.BotUserId, [made]);
        return new(body, LineWebhookClient.Sign(line.Channel.Secret, body), (string)made["replyToken"]!);
    }
}
