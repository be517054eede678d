using ItaBot.Scoring;

namespace ItaBot.Conversations.Phrases;

/// <summary>What can be wrong with a file of phrases.</summary>
internal static class PhraseProblems
{
    public static LocalText NoFile { get; } = new(
        "ไม่พบไฟล์ข้อความของบอต ให้ตรวจว่าโฟลเดอร์ dialogs/answers อยู่ข้างโปรแกรมครบทั้ง th.yaml และ en.yaml",
        "The file of what the bot says is missing. Check that dialogs/answers with th.yaml and en.yaml stands beside the program.");

    public static LocalText Braces { get; } = new(
        "วงเล็บปีกกาไม่ครบคู่ ให้ตรวจว่า { ทุกตัวมี } ปิด",
        "The braces do not match. Check that every { has its }.");

    public static LocalText Number { get; } = new(
        "ข้อความนี้มีตัวเลขหรือคำบอกจำนวน ตัวเลขทุกตัวต้องมาจากการคำนวณ ให้ลบออกหรือเขียนใหม่โดยไม่ใช้ตัวเลข",
        "This text has a number in digits or words. Every figure must be computed; take it out or say it without a number.");

    public static LocalText OnlyHere(string key, string file) => new(
        $"\"{key}\" ไม่มีใน {file} ให้เพิ่มไว้ทั้งสองภาษา",
        $"\"{key}\" is missing in {file}. State it in both languages.");

    public static LocalText OtherPlaces(string place, string file) => new(
        $"{{{place}}} ไม่มีในข้อความเดียวกันของ {file} ให้ใช้คำในวงเล็บปีกกาชุดเดียวกันทั้งสองภาษา",
        $"{{{place}}} does not stand in the same text of {file}. Use the same words in braces in both languages.");
}
