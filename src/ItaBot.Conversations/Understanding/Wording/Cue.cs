namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>
/// Something that people say, as the vocabulary files write it. Parentheses hold what may be left out,
/// <c>(ที่)</c>, or a choice, <c>(ไหน|ใด)</c>; <c>…</c> stands for some words between; <c>#</c> for a number.
/// Spaces beside Thai letters do not matter, and Latin words match as whole words only.
/// </summary>
internal sealed class Cue
{
    private const char Gap = '…';
    private const char Number = '#';
    private const int LongestGap = 30;

    private readonly string[] _elements;

    private Cue(string[] elements) => _elements = elements;

    /// <summary>The cues that a written one stands for, one for each choice.</summary>
    /// <exception cref="FormatException">It begins with a gap or a number, is empty, or its parentheses do not match.</exception>
    public static IEnumerable<Cue> Read(string written) => CueChoices.Of(written).Select(One);

    /// <summary>Words as they stand, in which no character has a meaning of its own.</summary>
    public static Cue Literal(string words) => new([LetterFolder.Compact(LetterFolder.Fold(words))]);

    /// <summary>The number of characters of its words.</summary>
    public int Length => _elements.Sum(e => e.Length);

    /// <summary>The first place of the cue in a normalised text.</summary>
    public Stretch? Find(string text, int from = 0)
    {
        for (var start = IndexOfWhole(text, _elements[0], from, text.Length); start >= 0;)
        {
            if (EndOfRest(text, start + _elements[0].Length) is { } end)
            {
                return new Stretch(start, end);
            }

            start = IndexOfWhole(text, _elements[0], start + 1, text.Length);
        }

        return null;
    }

    private int? EndOfRest(string text, int position)
    {
        var slack = 0;
        foreach (var element in _elements.AsSpan(1))
        {
            if (element[0] == Gap)
            {
                slack = LongestGap;
                continue;
            }

            var end = element[0] == Number
                ? EndOfNumber(text, position, slack)
                : EndOfLiteral(text, element, position, slack);
            if (end is null)
            {
                return null;
            }

            (position, slack) = (end.Value, 0);
        }

        return position;
    }

    private static int? EndOfLiteral(string text, string literal, int position, int slack)
    {
        var from = slack == 0 && position < text.Length && text[position] == ' ' ? position + 1 : position;
        var limit = Math.Min(text.Length, from + slack + literal.Length);
        var at = IndexOfWhole(text, literal, from, limit);
        return at < 0 ? null : at + literal.Length;
    }

    private static int? EndOfNumber(string text, int position, int slack)
    {
        var limit = Math.Min(text.Length, position + slack + 2);
        for (var at = position; at < limit; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
                {
                    at++;
                }

                return at;
            }

            if (slack == 0 && text[at] != ' ')
            {
                return null;
            }
        }

        return null;
    }

    private static int IndexOfWhole(string text, string literal, int from, int limit)
    {
        while (from + literal.Length <= limit)
        {
            var at = text.IndexOf(literal, from, limit - from, StringComparison.Ordinal);
            if (at < 0 || IsWhole(text, at, at + literal.Length))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && char.IsAsciiLetter(text[start]) && char.IsAsciiLetter(text[start - 1]))
        && !(end < text.Length && char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetter(text[end]));

    private static Cue One(string written)
    {
        var elements = new List<string>();
        for (var start = 0; start < written.Length;)
        {
            var end = written.AsSpan(start).IndexOfAny(Gap, Number);
            end = end < 0 ? written.Length : end == 0 ? start + 1 : start + end;
            var element = written[start..end];
            var literal = element[0] is Gap or Number ? element : LetterFolder.Compact(LetterFolder.Fold(element));
            if (literal.Length > 0)
            {
                elements.Add(literal);
            }

            start = end;
        }

        return elements.Count > 0 && elements[0][0] is not (Gap or Number)
            ? new Cue([.. elements])
            : throw new FormatException($"'{written}' must begin with a word.");
    }
}
