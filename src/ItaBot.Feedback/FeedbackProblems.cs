using System.Globalization;
using ItaBot.Scoring;

namespace ItaBot.Feedback;

/// <summary>What can be wrong with the files of <c>dialogs/feedback</c>.</summary>
internal static class FeedbackProblems
{
    public static LocalText NoFile { get; } = new(
        "ไม่พบไฟล์ ให้ตรวจว่าโฟลเดอร์ dialogs/feedback อยู่ข้างโปรแกรมและมีไฟล์ครบ",
        "The file is missing. Check that dialogs/feedback stands beside the program and is complete.");

    public static LocalText NoScale { get; } = new(
        "หลักเกณฑ์ของปีนี้ยังไม่บอกคะแนนของคำตอบหรือวิธีตอบ ให้เติมใน rules หรือใช้ปีอื่น",
        "The rules of this year do not say what answers are worth or how items are answered. Add it to the rules or use another year.");

    public static LocalText MustBeYesNo { get; } = new(
        "ตามหลักเกณฑ์ของปี ข้อนี้ตอบว่ามีหรือไม่มี ให้ใช้ scale: yes-no",
        "By the rules of the year this item is answered yes or no. Use scale: yes-no.");

    public static LocalText MustBeRated { get; } = new(
        "ตามหลักเกณฑ์ของปี ข้อนี้ให้คะแนนเป็นระดับ ใช้ yes-no ไม่ได้ ให้ใช้ชุดคำตอบอื่น",
        "By the rules of the year this item is rated. Use another scale than yes-no.");

    public static LocalText NotACue { get; } = new(
        "รูปแบบคำใช้ไม่ได้ ต้องมีตัวอักษรทั้งก่อนและหลัง …",
        "This cannot be looked for. Letters must stand before and after each ….");

    public static LocalText Empty { get; } = new(
        "ต้องมีอย่างน้อยหนึ่งรายการ",
        "At least one entry is needed.");

    public static LocalText NoYear(int year, IEnumerable<int> known) => new(
        $"ไม่มีหลักเกณฑ์ของปี {Text(year)} ให้ใช้ {string.Join(", ", known.Select(Text))}",
        $"There are no rules of the year {Text(year)}. Use {string.Join(", ", known.Select(Text))}.");

    public static LocalText NotAnItem(string id, IEnumerable<string> known) => new(
        $"หลักเกณฑ์ของปีไม่มีข้อ \"{id}\" ในแบบวัด EIT ให้ใช้ {string.Join(", ", known)}",
        $"The EIT of the year has no item \"{id}\". Use {string.Join(", ", known)}.");

    public static LocalText Lacking(string name) => new(
        $"ขาด \"{name}\" ให้เติมกลับเข้ามา",
        $"\"{name}\" is missing. Put it back.");

    public static LocalText Unknown(string text, IEnumerable<string> known) => new(
        $"ไม่รู้จัก \"{text}\" ให้ใช้ {string.Join(", ", known)}",
        $"\"{text}\" is not known. Use {string.Join(", ", known)}.");

    public static LocalText Twice(string text) => new(
        $"\"{text}\" มีอยู่แล้วในรายการอื่น บอทจะแยกไม่ออก ให้ลบออกหนึ่งที่",
        $"\"{text}\" is already in another entry, so that the bot could not tell them apart. Remove one of the two.");

    public static LocalText TooLong(string label, int most) => new(
        $"\"{label}\" ยาว {Text(label.Length)} ตัวอักษร ปุ่มแสดงได้ {Text(most)} (รวมเลขนำหน้า สระ และวรรณยุกต์) ให้ย่อลง",
        $"\"{label}\" has {Text(label.Length)} characters; a button shows {Text(most)}, its number included. Shorten it.");

    public static LocalText NotSoMany(int count, int wanted) => new(
        $"มี {Text(count)} คำตอบ แต่ต้องมี {Text(wanted)}",
        $"There are {Text(count)} answers where {Text(wanted)} are needed.");

    public static LocalText TooMany(int count, int most) => new(
        $"มี {Text(count)} รายการ แต่ปุ่มมีที่ให้ {Text(most)} ให้รวมบางรายการเข้าด้วยกัน",
        $"There are {Text(count)} entries; there is room for {Text(most)} buttons. Bring some together.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
