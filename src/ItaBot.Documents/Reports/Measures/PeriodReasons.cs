using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Measures;

/// <summary>Why a period was taken in another way than it is printed.</summary>
internal static class PeriodReasons
{
    public static LocalText EndsBeforeStart(int planYear) => new(
        $"ช่วงเวลาสิ้นสุดก่อนเริ่ม จึงอ่านเป็นปีของแผนคือ {planYear} โปรดให้ผู้รับผิดชอบยืนยัน",
        $"the period ends before it starts; the plan's year is {planYear}; ask a person to confirm");

    public static LocalText ImpossibleYear(int planYear) => new(
        $"ปีที่พิมพ์ไม่ใช่ปีที่เป็นไปได้ จึงอ่านเป็นปีของแผนคือ {planYear} โปรดให้ผู้รับผิดชอบยืนยัน",
        $"the printed year is no year; the plan's year is {planYear}; ask a person to confirm");

    public static LocalText OutsidePlan(int planYear) => new(
        $"ช่วงเวลาไม่อยู่ในปีของแผน จึงอ่านเป็นปี {planYear} โปรดให้ผู้รับผิดชอบยืนยัน",
        $"the period does not lie in the plan's year {planYear}, in which it was read; ask a person to confirm");
}
