using ItaBot.Scoring;

namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>What can be wrong with a file of the vocabulary.</summary>
internal static class VocabularyProblems
{
    public static LocalText NoFile { get; } = new(
        "ไม่พบไฟล์คำศัพท์ของบอต ให้ตรวจว่าโฟลเดอร์ dialogs/understanding อยู่ข้างโปรแกรมครบทั้ง words.yaml และ intents.yaml",
        "The file of the bot's vocabulary is missing. Check that dialogs/understanding with words.yaml and intents.yaml stands beside the program.");

    public static LocalText Unexpected(string detail) => new(
        $"อ่านรายการนี้ไม่ได้ ให้เทียบกับวิธีแก้ไขที่อยู่ต้นไฟล์ ({detail})",
        $"This entry cannot be read. Hold it against the notes at the top of the file ({detail}).");
}
