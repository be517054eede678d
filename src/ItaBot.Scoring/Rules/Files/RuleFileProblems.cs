using System.Globalization;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>What can be wrong with the files of rule years as files: their places, names, years and sources.</summary>
internal static class RuleFileProblems
{
    public static LocalText NoFolder { get; } = new(
        "ไม่พบโฟลเดอร์หลักเกณฑ์ ให้ตรวจว่าโฟลเดอร์นี้มีอยู่จริง",
        "The folder of the rule years is missing. Check that it exists.");

    public static LocalText NoFiles { get; } = new(
        "ไม่มีไฟล์หลักเกณฑ์ในโฟลเดอร์นี้ ให้วางไฟล์อย่างน้อยหนึ่งปี เช่น 2568.yaml",
        "The folder holds no rule year. Put at least one into it, for example 2568.yaml.");

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
