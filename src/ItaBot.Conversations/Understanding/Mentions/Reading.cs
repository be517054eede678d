using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>A normalised text while it is being read: what one reader took for itself no other reader takes again.</summary>
internal sealed class Reading(string text)
{
    private readonly List<Stretch> _taken = [];
    private readonly List<(Stretch Place, char Sign)> _signs = [];

    /// <summary>The normalised text.</summary>
    public string Text { get; } = text;

    /// <summary>Takes a part of the text.</summary>
    /// <param name="place">The part.</param>
    /// <param name="sign">One of <see cref="Signs"/>, which stands for it where only the kind of thing matters.</param>
    public void Take(Stretch place, char sign)
    {
        _taken.Add(place);
        _signs.Add((place, sign));
    }

    /// <summary>The text with the sign of each part that was taken in its place, without tone marks, each number as one sign.</summary>
    /// <param name="masked">Where to write it; as long as the text at least.</param>
    /// <returns>How many characters were written.</returns>
    public int Mask(Span<char> masked)
    {
        _signs.Sort(static (a, b) => a.Place.Start != b.Place.Start ? a.Place.Start - b.Place.Start : b.Place.End - a.Place.End);
        var (length, at) = (0, 0);
        foreach (var (place, sign) in _signs)
        {
            if (place.Start < at)
            {
                continue;
            }

            length = Copy(at, place.Start, masked, length);
            masked[length++] = sign;
            at = place.End;
        }

        return Copy(at, Text.Length, masked, length);
    }

    /// <summary>Whether nobody took any character of it.</summary>
    public bool IsFree(Stretch place) => !_taken.Exists(t => t.Overlaps(place));

    /// <summary>Whether somebody took all of it in one piece.</summary>
    public bool IsTaken(Stretch place) => _taken.Exists(t => t.Contains(place));

    /// <summary>Whether a character of it belongs to a part that was taken with a sign.</summary>
    public bool IsTakenAs(char sign, Stretch place) => _signs.Exists(s => s.Sign == sign && s.Place.Overlaps(place));

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

    private int Copy(int from, int to, Span<char> masked, int length)
    {
        for (var at = from; at < to; at++)
        {
            var c = Text[at];
            if (char.IsAsciiDigit(c) || (c == '.' && length > 0 && masked[length - 1] == Signs.Number))
            {
                if (length == 0 || masked[length - 1] != Signs.Number)
                {
                    masked[length++] = Signs.Number;
                }
            }
            else if (!Letters.IsToneMark(c))
            {
                masked[length++] = c;
            }
        }

        return length;
    }
}
