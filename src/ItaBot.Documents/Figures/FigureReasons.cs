using ItaBot.Scoring;

namespace ItaBot.Documents.Figures;

/// <summary>Why one of two printed figures counts.</summary>
internal static class FigureReasons
{
    public static LocalText FirstCounts { get; } = new(
        "พิมพ์ไว้แล้วด้วยค่าอื่น ระบบใช้ค่าที่พิมพ์ก่อน",
        "it was printed before with another value; the first one counts");

    public static LocalText TableCounts { get; } = new(
        "ต่างจากค่าในตารางคะแนน ระบบใช้ค่าในตาราง",
        "it differs from the table of scores; the table counts");

    public static LocalText PartsCount { get; } = new(
        "ต่างจากค่าเฉลี่ยของทั้งสองส่วน ระบบใช้คะแนนของแต่ละส่วน",
        "it differs from the mean of the two parts; the parts count");
}
