using ItaBot.Conversations;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Understanding;

namespace ItaBot.EndToEnd.Tests.WebChat;

/// <summary>An answer of every shape that the page shows, whatever was asked.</summary>
internal static class SomeAnswers
{
    public static Answer To(Turn turn)
    {
        var thai = turn.Locale is { } locale ? locale == "th" : turn.Text.Any(letter => letter is >= 'ก' and <= '๛');
        return new Answer(
            new Understood("score.below", new Slots(), 1, thai ? "th" : "en", []),
            thai ? "th" : "en",
            [new Reply($"≪{turn.Text}≫", null, []), turn.Text.StartsWith("ผลความเห็น", StringComparison.Ordinal) ? SomeResults.Reply : Below(thai)],
            [],
            "r1.2568.klong-mueang.5f1c");
    }

    private static Reply Below(bool thai) => new(
        "as text",
        new Card(
            thai ? "มี 3 ข้อที่ต่ำกว่า 85" : "3 items are below 85",
            [
                new CardRow(thai ? "i10 ขอยืมทรัพย์สินถูกขั้นตอน" : "i10 Borrowing property properly", "42.35", 42.35m, null, false),
                new CardRow(
                    thai ? "e7 เปิดโอกาสให้บุคคลภายนอกมีส่วนร่วม" : "e7 Outsiders may take part",
                    "84.78",
                    84.775m,
                    thai ? "ประชาชน 82.55 · สำรวจ 87.00" : "public 82.55 · survey 87.00",
                    false)
                {
                    Action = new(thai ? "ดูข้อนี้" : "See it", thai ? "e7 คืออะไร" : "What is e7?"),
                },
                new CardRow(thai ? "o3 ข้อมูลการติดต่อ" : "o3 Contact data", "100.00", 100m, null, true),
            ],
            85m,
            [thai ? "เกณฑ์ผ่านของปี 2568 คือ 85 คะแนน" : "The pass mark of 2568 is 85 points."]),
        [new ReplyAction(thai ? "ดูตัวชี้วัด" : "See indicators", thai ? "ตัวชี้วัดไหนต่ำกว่า 85" : "Which indicators are below 85?")]);
}
