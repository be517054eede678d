using ItaBot.Scoring;

namespace ItaBot.Conversations.Dialogs.Wordings;

/// <summary>What can be wrong with a file of conversation words.</summary>
internal static class ConversationWordProblems
{
    public static LocalText NoFile { get; } = new(
        "ไม่พบไฟล์คำของบทสนทนา ให้ตรวจว่าโฟลเดอร์ dialogs/conversations อยู่ข้างโปรแกรมครบทั้ง commands.yaml และ followups.yaml",
        "A file of conversation words is missing. Check that dialogs/conversations with commands.yaml and followups.yaml stands beside the program.");

    public static LocalText Cue(string cue) => new(
        $"อ่าน “{cue}” ไม่ได้ ต้องขึ้นต้นด้วยคำ และวงเล็บต้องปิดครบ",
        $"“{cue}” cannot be read. It must begin with a word, and its parentheses must match.");

    public static LocalText NotAPlace(string key) => new(
        $"“{key}” ไม่ใช่ลำดับ ให้ใช้ 1, 2, 3 …",
        $"“{key}” is no place in a list. Use 1, 2, 3 …");
}
