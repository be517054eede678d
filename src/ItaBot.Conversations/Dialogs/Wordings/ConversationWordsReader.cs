using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Dialogs.Wordings;

/// <summary>Reads the words by which a conversation is steered, which an officer may edit.</summary>
public static class ConversationWordsReader
{
    /// <summary>The folder of these files that is delivered beside the program.</summary>
    public static string DefaultDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs", "conversations");

    /// <summary>Reads <c>followups.yaml</c> and <c>commands.yaml</c> of a folder.</summary>
    /// <exception cref="DataFileException">A file is missing or broken.</exception>
    public static ConversationWords Load(string directory) =>
        new(new FollowUpWords(Open(directory, "followups.yaml")), new CommandWords(Open(directory, "commands.yaml")));

    private static DataMap Open(string directory, string name)
    {
        var path = Path.Combine(directory, name);
        return File.Exists(path)
            ? DataFile.Open(path).Root
            : throw new DataFileException(path, 0, ConversationWordProblems.NoFile);
    }
}
