using ItaBot.Scoring;

namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>What can be wrong with a file of the vocabulary.</summary>
internal static class VocabularyProblems
{
    public static LocalText NoFile { get; } = new(
        "ไม่พบไฟล์คำศัพท์ของบอต ให้ตรวจว่าโฟลเดอร์ dialogs/understanding อยู่ข้างโปรแกรมครบทั้ง words.yaml concepts.yaml confidence.yaml และโฟลเดอร์ examples",
        "The file of the bot's vocabulary is missing. Check that dialogs/understanding with words.yaml, concepts.yaml, confidence.yaml and the folder examples stands beside the program.");

    public static LocalText Unexpected(string detail) => new(
        $"อ่านรายการนี้ไม่ได้ ให้เทียบกับวิธีแก้ไขที่อยู่ต้นไฟล์ ({detail})",
        $"This entry cannot be read. Hold it against the notes at the top of the file ({detail}).");

    public static LocalText NoExamples(string intents) => new(
        $"ไม่มีตัวอย่างของ {intents} ให้ใส่ตัวอย่างอย่างน้อยหนึ่งประโยคต่อหนึ่งความหมาย",
        $"There is no example of {intents}. Give each meaning one sentence at least.");
}
