using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>Why a row of a table of scores could not be read, or contradicts itself.</summary>
internal static class TableReasons
{
    public static LocalText NoIndicator { get; } = new(
        "ไม่พบว่าเป็นตัวชี้วัดใด", "it names no indicator");

    public static LocalText NoItem { get; } = new(
        "ไม่พบเลขข้อ", "it names no item");

    public static LocalText NoScore { get; } = new(
        "ไม่พบคะแนนที่เป็นตัวเลข", "it holds no score that is a number");

    public static LocalText PartWithoutItem { get; } = new(
        "ไม่พบว่าเป็นคะแนนของข้อใด", "it does not say which item the score is of");

    public static LocalText UnknownTable { get; } = new(
        "ไม่รู้จักหัวตารางของแถวนี้", "the headings of its table are not known");

    public static LocalText OtherYear(int year) => new(
        $"คะแนนในตารางนี้ไม่ใช่ของปี {year}", $"the scores of its table are not those of {year}");

    public static LocalText PartSum { get; } = new(
        "ตารางมีแถวผลรวมหลายแถว แถวนี้ไม่บอกว่ารวมของเครื่องมือใด", "its table has several sums and this one does not say of which tool");

    public static LocalText NameOfAnother(int number) => new(
        $"ชื่อนี้เป็นของตัวชี้วัดที่ {number} ระบบยึดตามเลข",
        $"this is the name of indicator {number}; the number counts");
}
