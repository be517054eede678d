using System.Globalization;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Dialogs.Wordings;

/// <summary>Reads lists of cues, each with the line to blame.</summary>
internal static class CueList
{
    /// <summary>The cues under a key.</summary>
    /// <exception cref="DataFileException">The list is missing, or a cue cannot be read.</exception>
    public static CueSet Read(DataMap file, string key)
    {
        var cues = file.Texts(key);
        foreach (var (text, line) in cues)
        {
            ThrowIfUnreadable(file, text, line);
        }

        return new CueSet(cues.Select(c => c.Text));
    }

    /// <summary>The lists of cues under the numbers under a key.</summary>
    /// <exception cref="DataFileException">A key is no number from 1, or a cue cannot be read.</exception>
    public static IReadOnlyList<(int Number, CueSet Cues)> ReadNumbered(DataMap file, string key)
    {
        var lists = file.Map(key);
        return [.. lists.Keys.Select(number => (NumberOf(lists, number), Read(lists, number)))];
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
