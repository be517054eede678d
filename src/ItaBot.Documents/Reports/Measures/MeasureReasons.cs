using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Measures;

/// <summary>What is odd about a measure's row.</summary>
internal static class MeasureReasons
{
    public static LocalText TitleIsHeading { get; } = new(
        "ช่องชื่อมาตรการมีแต่หัวคอลัมน์ จึงเว้นชื่อว่างไว้", "the title's cell holds the column's heading; the title is left empty");

    public static LocalText Merged { get; } = new(
        "ช่องการติดตามของแถวถัดไปว่าง จึงถือว่าใช้ร่วมกับแถวแรก",
        "the follow-up cells of the next rows are empty; the first row's is taken for all of them");

    public static LocalText ColumnNotTaken { get; } = new(
        "คอลัมน์นี้ไม่มีที่เก็บในข้อมูลมาตรการ จึงไม่ได้นำเข้า", "a measure has no place for this column; it is not taken");

    public static LocalText NumberTaken { get; } = new(
        "เลขลำดับมาตรการซ้ำ จึงใช้เลขถัดไป", "the measure's number stands twice; the next free one is taken");

    public static LocalText InferredIndicator { get; } = new(
        "รายงานไม่ได้ระบุตัวชี้วัดของมาตรการ จึงเทียบจากชื่อตัวชี้วัดย่อย", "the report does not say which indicators its measures are for; they were told from the sub-indicators' names");

    public static LocalText ProblemAtFullScore { get; } = new(
        "มาตรการระบุปัญหา ทั้งที่ตัวชี้วัดนี้ได้ 100 คะแนน", "the measure names a problem although its indicator scored 100");

    public static LocalText StrengthBelowPass(decimal passMark) => new(
        $"มาตรการเรียกเรื่องนี้ว่าจุดแข็ง ทั้งที่ตัวชี้วัดได้ไม่ถึง {passMark:0.##} คะแนน",
        $"the measure calls this a strength although its indicator is below {passMark:0.##}");

    public static LocalText NoTitle { get; } = new("แถวมาตรการไม่มีชื่อมาตรการ", "the row of a measure has no title");

    public static LocalText NoContent { get; } = new("แถวมาตรการมีแต่ชื่อ", "the row of a measure holds nothing but a title");

    public static LocalText NoPeriod { get; } = new("อ่านระยะเวลาของมาตรการไม่ได้", "the measure's period could not be read");
}
