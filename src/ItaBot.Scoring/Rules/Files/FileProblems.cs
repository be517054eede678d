using System.Globalization;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>What can be wrong with a file of a rule year before its rules are looked at.</summary>
internal static class FileProblems
{
    public static LocalText NoFolder { get; } = new(
        "ไม่พบโฟลเดอร์หลักเกณฑ์ ให้ตรวจว่าโฟลเดอร์นี้มีอยู่จริง",
        "The folder of the rule years is missing. Check that it exists.");

    public static LocalText NoFiles { get; } = new(
        "ไม่มีไฟล์หลักเกณฑ์ในโฟลเดอร์นี้ ให้วางไฟล์อย่างน้อยหนึ่งปี เช่น 2568.yaml",
        "The folder holds no rule year. Put at least one into it, for example 2568.yaml.");

    public static LocalText Empty { get; } = new(
        "ไฟล์ว่าง ให้คัดลอกโครงจากไฟล์ของปีอื่น",
        "The file is empty. Copy the layout of another year's file.");

    public static LocalText TwoDocuments { get; } = new(
        "ไฟล์หนึ่งมีได้ปีเดียว ให้ลบบรรทัด --- แล้วแยกเป็นสองไฟล์",
        "A file holds one year. Remove the line --- and make two files of it.");

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

    public static LocalText UnknownStanding(string standing) => new(
        $"ไม่รู้จักสถานะ \"{standing}\" ให้ใช้ found (พบในแหล่งที่ระบุ) derived (คำนวณย้อนได้) หรือ unconfirmed (ยังไม่ยืนยัน)",
        $"The standing \"{standing}\" is not known. Use found (read in the source), derived (worked out) or unconfirmed.");

    public static LocalText UnknownSource(string source, IEnumerable<string> known) => new(
        $"ไม่มีแหล่งที่มาชื่อ \"{source}\" ให้เพิ่มไว้ใต้ sources หรือใช้ชื่อที่มี: {string.Join(", ", known)}",
        $"There is no source \"{source}\". Add it under sources, or use one that is there: {string.Join(", ", known)}.");

    public static LocalText YearTwice(int year, string first) => new(
        $"ปี {Text(year)} มีอยู่แล้วในไฟล์ {first} ให้เหลือไฟล์เดียว",
        $"The year {Text(year)} is already in {first}. Keep one of the two files.");

    public static LocalText OtherName(string year) => new(
        $"ชื่อไฟล์ไม่ตรงกับปี {year} ให้ตั้งชื่อไฟล์เป็น {year}.yaml หรือแก้ปีให้ถูก",
        $"The file is not named after its year {year}. Name it {year}.yaml or correct the year.");

    public static LocalText NotAYear(int year) => new(
        $"{Text(year)} ไม่ใช่ปีงบประมาณ พ.ศ. ให้เขียนปีพุทธศักราชสี่หลัก เช่น 2568",
        $"{Text(year)} is not a fiscal year of the Buddhist era. Write it with four digits, such as 2568.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
