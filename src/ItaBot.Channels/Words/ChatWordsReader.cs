using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Channels.Words;

/// <summary>Reads the words that the bot listens to in chats, which an officer may edit.</summary>
public static class ChatWordsReader
{
    /// <summary>The file that is delivered beside the program.</summary>
    public static string DefaultPath { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs", "chats", "words.yaml");

    /// <summary>Reads the words.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static ChatWords Load(string path) => File.Exists(path)
        ? new(DataFile.Open(path).Root)
        : throw new DataFileException(path, 0, new LocalText(
            "ไม่พบไฟล์คำที่บอตฟังในแชต ให้ตรวจว่าโฟลเดอร์ dialogs/chats อยู่ข้างโปรแกรม",
            "The file of words for chats is missing. Check that dialogs/chats stands beside the program."));
}
