using System.Globalization;
using ItaBot.Scoring;

namespace ItaBot.Reminders;

/// <summary>What can be wrong with the files of <c>dialogs/reminders</c>.</summary>
internal static class ReminderProblems
{
    public static LocalText NoFile { get; } = new(
        "ไม่พบไฟล์ ให้ตรวจว่าโฟลเดอร์ dialogs/reminders อยู่ข้างโปรแกรมและมีไฟล์ครบ",
        "The file is missing. Check that dialogs/reminders stands beside the program and is complete.");

    public static LocalText OneOfStep { get; } = new(
        "ให้ใส่อย่างใดอย่างหนึ่ง: on: start, on: due, before: จำนวนวัน หรือ after: จำนวนวัน",
        "State one of: on: start, on: due, before: a number of days, or after: a number of days.");

    public static LocalText OneOfDay { get; } = new(
        "ให้ใส่อย่างใดอย่างหนึ่ง: { month: 4, day: 30 }, { opens: ชื่อช่วง } หรือ { closes: ชื่อช่วง }",
        "State one of: { month: 4, day: 30 }, { opens: a window } or { closes: a window }.");

    public static LocalText OneOfRhythm { get; } = new(
        "ให้ใส่ months กับ dueMonthsAfter (เกิดซ้ำ) หรือ start กับ due (ปีละครั้ง) อย่างใดอย่างหนึ่ง",
        "State either months and dueMonthsAfter (it recurs), or start and due (once a year).");

    public static LocalText OneOfStanding { get; } = new(
        "ให้ใส่ weekday (ทุกสัปดาห์) หรือ before: festivals (ก่อนทุกเทศกาล) อย่างใดอย่างหนึ่ง",
        "State either weekday (every week) or before: festivals.");

    public static LocalText OnlyAfter { get; } = new(
        "every และ warn ใช้ได้กับขั้นที่เลยกำหนดแล้ว (after) เท่านั้น",
        "every and warn belong to a step that is overdue (after).");

    public static LocalText Zero { get; } = new(
        "ต้องเป็น 1 ขึ้นไป",
        "It must be 1 or more.");

    public static LocalText OfficeHours { get; } = new(
        "เวลาเปิดต้องมาก่อนเวลาปิด",
        "The office must open before it closes.");

    public static LocalText DueBeforeStart { get; } = new(
        "วันครบกำหนดอยู่ก่อนวันเริ่ม ให้แก้วันใดวันหนึ่ง",
        "The due day lies before the start. Correct one of the two.");

    public static LocalText NotAYear(string text) => new(
        $"\"{text}\" ไม่ใช่ปีงบประมาณ พ.ศ. ให้เขียนสี่หลัก เช่น 2569",
        $"\"{text}\" is not a fiscal year of the Buddhist era. Write it with four digits, such as 2569.");

    public static LocalText Twice(string name) => new(
        $"\"{name}\" มีอยู่แล้ว ให้ลบหนึ่งในสองรายการ",
        $"\"{name}\" is already there. Remove one of the two.");

    public static LocalText OutsideYear(string day, int year) => new(
        $"{day} ไม่อยู่ในปีงบประมาณ {Text(year)} ให้แก้วันที่หรือย้ายไปไว้ใต้ปีที่ถูก",
        $"{day} does not lie in the fiscal year {Text(year)}. Correct the day or move it to its year.");

    public static LocalText NotATime(string text) => new(
        $"\"{text}\" ไม่ใช่เวลา ให้เขียนเช่น \"08:30\"",
        $"\"{text}\" is not a time of day. Write it like \"08:30\".");

    public static LocalText Lacking(string name) => new(
        $"ขาด \"{name}\" ให้เติมกลับเข้ามา",
        $"\"{name}\" is missing. Put it back.");

    public static LocalText Unknown(string text, IEnumerable<string> known) => new(
        $"ไม่รู้จัก \"{text}\" ให้ใช้ {string.Join(", ", known)}",
        $"\"{text}\" is not known. Use {string.Join(", ", known)}.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
