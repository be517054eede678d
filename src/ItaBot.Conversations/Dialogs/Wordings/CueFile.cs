using System.Globalization;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Dialogs.Wordings;

/// <summary>Reads the lists of cues of a file, and refuses the file where it has others beside them.</summary>
internal sealed class CueFile(DataMap file)
{
    private readonly List<string> _keys = [];

    /// <summary>The cues under a key.</summary>
    /// <exception cref="DataFileException">The list is missing, or a cue cannot be read.</exception>
    public CueSet Read(string key)
    {
        _keys.Add(key);
        return Read(file, key);
    }

    /// <summary>The lists of cues under the numbers under a key.</summary>
    /// <exception cref="DataFileException">A key is no number from 1, or a cue cannot be read.</exception>
    public IReadOnlyList<(int Number, CueSet Cues)> ReadNumbered(string key)
    {
        _keys.Add(key);
        var lists = file.Map(key);
        return [.. lists.Keys.Select(number => (NumberOf(lists, number), Read(lists, number)))];
    }

    /// <summary>All lists have been read.</summary>
    /// <exception cref="DataFileException">The file has one that nobody read: it is misspelt.</exception>
    public void End() => file.WithKeys(_keys);

    private static CueSet Read(DataMap file, string key)
    {
        var cues = file.Texts(key);
        foreach (var (text, line) in cues)
        {
            ThrowIfUnreadable(file, text, line);
        }

        return new CueSet(cues.Select(c => c.Text));
    }

    private static int NumberOf(DataMap lists, string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw lists.Fault(key, ConversationWordProblems.NotAPlace(key));

    private static void ThrowIfUnreadable(DataMap file, string cue, int line)
    {
        try
        {
            Cue.Parse(cue);
        }
        catch (FormatException)
        {
            throw file.Fault(line, ConversationWordProblems.Cue(cue));
        }
    }
}
