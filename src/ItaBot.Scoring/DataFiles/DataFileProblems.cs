namespace ItaBot.Scoring.DataFiles;

/// <summary>What can be wrong with any data file before its contents are looked at.</summary>
internal static class DataFileProblems
{
    public static LocalText Empty { get; } = new(
        "ไฟล์ว่าง ให้คัดลอกโครงจากไฟล์อื่นในโฟลเดอร์เดียวกัน",
        "The file is empty. Copy the layout of another file in its folder.");

    public static LocalText TwoDocuments { get; } = new(
        "ไฟล์หนึ่งมีได้ชุดเดียว ให้ลบบรรทัด --- แล้วแยกเป็นสองไฟล์",
        "A file holds one document. Remove the line --- and make two files of it.");

    public static LocalText NotUtf8 { get; } = new(
        "ตัวอักษรไม่ได้เข้ารหัสแบบ UTF-8 ให้บันทึกไฟล์ใหม่โดยเลือกการเข้ารหัส UTF-8",
        "The letters are not encoded as UTF-8. Save the file again with the encoding UTF-8.");

    public static LocalText NotAMap { get; } = new(
        "ตรงนี้ต้องเป็นรายการแบบ ชื่อ: ค่า",
        "Names with values are expected here, written as name: value.");

    public static LocalText NotAText { get; } = new(
        "ตรงนี้ต้องเป็นข้อความสั้น ๆ และต้องไม่ว่าง",
        "A short text is expected here, and it must not be empty.");

    public static LocalText NotAList(string key) => new(
        $"\"{key}\" ต้องเป็นรายการ เขียนเป็น [ก, ข] หรือบรรทัดละหนึ่งรายการที่ขึ้นต้นด้วย -",
        $"\"{key}\" must be a list, written as [a, b] or one entry a line, each beginning with -.");

    public static LocalText NotANumber(string text) => new(
        $"\"{text}\" ไม่ใช่ตัวเลข ให้เขียนด้วยเลขอารบิก เช่น 85 หรือ 12.5",
        $"\"{text}\" is not a number. Write it in Arabic digits, such as 85 or 12.5.");

    public static LocalText NotADay(string text) => new(
        $"\"{text}\" ไม่ใช่วันที่ ให้เขียนเป็นปี ค.ศ.-เดือน-วัน เช่น 2026-03-31",
        $"\"{text}\" is not a day. Write it as year-month-day of the Common Era, such as 2026-03-31.");

    public static LocalText NotAFlag(string text) => new(
        $"\"{text}\" ใช้ไม่ได้ ให้เขียน true (ใช่) หรือ false (ไม่ใช่)",
        $"\"{text}\" cannot be used. Write true or false.");

    public static LocalText NotASlug(string text) => new(
        $"\"{text}\" ต้องเป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง เช่น link-check",
        $"\"{text}\" must be of small latin letters, digits and hyphens, such as link-check.");

    public static LocalText UnknownField(string name, IReadOnlyList<string> known) => new(
        $"ไม่รู้จัก \"{{{name}}}\" {(known.Count == 0 ? "ตรงนี้ไม่เติมอะไร" : $"ให้ใช้ {Fields(known)}")}",
        $"\"{{{name}}}\" is not known. {(known.Count == 0 ? "Nothing is filled in here" : $"Use {Fields(known)}")}.");

    public static LocalText OutOfRange(string text) => new(
        $"{text} อยู่นอกช่วง ให้ใช้ค่าตั้งแต่ 0 ถึง 100",
        $"{text} is out of range. Use a value from 0 to 100.");

    public static LocalText Syntax(string detail) => new(
        $"รูปแบบ YAML ไม่ถูกต้อง ให้ตรวจการเยื้อง เครื่องหมายคำพูด และวงเล็บแถวนี้ ({detail})",
        $"This is not valid YAML. Check the indentation, quotes and brackets around here ({detail}).");

    public static LocalText UnknownKey(string key, IEnumerable<string> allowed) => new(
        $"ไม่รู้จัก \"{key}\" ตรงนี้ใช้ได้เฉพาะ {string.Join(", ", allowed)}",
        $"\"{key}\" is not known here. Use only {string.Join(", ", allowed)}.");

    public static LocalText MissingKey(string key) => new(
        $"ขาด \"{key}\" ให้เติมลงในรายการนี้",
        $"\"{key}\" is missing. Add it to this entry.");

    private static string Fields(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"{{{n}}}"));
}
