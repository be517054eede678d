using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>A normalised text while it is being read: what one reader took for itself no other reader takes again.</summary>
internal sealed class Reading(string text)
{
    private readonly List<Stretch> _taken = [];

    /// <summary>The normalised text.</summary>
    public string Text { get; } = text;

    /// <summary>Takes a part of the text.</summary>
    public void Take(Stretch place) => _taken.Add(place);

    /// <summary>Whether nobody took any character of it.</summary>
    public bool IsFree(Stretch place) => !_taken.Exists(t => t.Overlaps(place));

    /// <summary>Whether somebody took all of it in one piece.</summary>
    public bool IsTaken(Stretch place) => _taken.Exists(t => t.Contains(place));

    /// <summary>Whether the words just before a position, a space aside, are <paramref name="word"/>.</summary>
    public bool EndsWith(string word, int position)
    {
        var end = position > 0 && Text[position - 1] == ' ' ? position - 1 : position;
        return end >= word.Length
            && string.CompareOrdinal(Text, end - word.Length, word, 0, word.Length) == 0
            && !(end > word.Length && char.IsAsciiLetter(word[0]) && char.IsAsciiLetter(Text[end - word.Length - 1]));
    }

    /// <summary>Whether one of the cues stands at a position, a space aside.</summary>
    public bool StartsWith(CueSet cues, int position) =>
        cues.IsAt(Text, position < Text.Length && Text[position] == ' ' ? position + 1 : position);

    /// <summary>Whether the words at a position, a space aside, are <paramref name="word"/>.</summary>
    public bool StartsWith(string word, int position)
    {
        var start = position < Text.Length && Text[position] == ' ' ? position + 1 : position;
        var end = start + word.Length;
        return end <= Text.Length
            && string.CompareOrdinal(Text, start, word, 0, word.Length) == 0
            && !(end < Text.Length && char.IsAsciiLetter(word[^1]) && char.IsAsciiLetter(Text[end]));
    }
}
