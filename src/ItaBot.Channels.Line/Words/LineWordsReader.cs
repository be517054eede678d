using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Channels.Line.Words;

/// <summary>Reads the words that the bot listens to in LINE chats, which an officer may edit.</summary>
internal static class LineWordsReader
{
    /// <summary>The file that is delivered beside the program.</summary>
    public static string DefaultPath { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs", "line", "words.yaml");

    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static LineWords Load(string path) => File.Exists(path)
        ? new(DataFile.Open(path).Root)
        : throw new DataFileException(path, 0, new LocalText(
            "ไม่พบไฟล์คำของแชต LINE ให้ตรวจว่าโฟลเดอร์ dialogs/line อยู่ข้างโปรแกรม",
            "The file of words for LINE chats is missing. Check that dialogs/line stands beside the program."));
}
