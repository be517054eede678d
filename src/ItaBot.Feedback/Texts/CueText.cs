using System.Text;

namespace ItaBot.Feedback.Texts;

/// <summary>A text as cues are looked up in it: folded, and without spaces but between Latin words and digits.</summary>
internal sealed class CueText
{
    private CueText(string letters) => Letters = letters;

    /// <summary>The text.</summary>
    public string Letters { get; }

    /// <summary>How long it is.</summary>
    public int Length => Letters.Length;

    /// <summary>The two ways to read a text: as it stands, and with letters that stand alone drawn together ("b r i b e").</summary>
    public static IReadOnlyList<CueText> ReadingsOf(string text)
    {
        var folded = PlainLetters.Fold(text);
        var plain = Squeeze(folded);
        var drawn = Squeeze(DrawTogether(folded));
        return drawn == plain ? [new(plain)] : [new(plain), new(drawn)];
    }

    /// <summary>A folded text without the spaces that carry no meaning: all but those between Latin letters and digits.</summary>
    public static string Squeeze(string folded)
    {
        var squeezed = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] != ' ' || (i > 0 && i + 1 < folded.Length && char.IsAsciiLetterOrDigit(folded[i - 1]) && char.IsAsciiLetterOrDigit(folded[i + 1])))
            {
                squeezed.Append(folded[i]);
            }
        }

        return squeezed.ToString();
    }

    /// <summary>The first place of a part between two positions.</summary>
    public (int Start, int End)? Find(string part, int from, int to)
    {
        to = Math.Min(to, Length);
        for (var at = from; at + part.Length <= to; at++)
        {
            at = Letters.IndexOf(part, at, to - at, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            if (IsEdge(at) && IsEdge(at + part.Length))
            {
                return (at, at + part.Length);
            }
        }

        return null;
    }

    private bool IsEdge(int at) => at == 0 || at == Length || !(char.IsAsciiLetter(Letters[at - 1]) && char.IsAsciiLetter(Letters[at]));

    private static string DrawTogether(string folded)
    {
        var drawn = new StringBuilder(folded.Length);
        var words = folded.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var isDrawn = i > 0 && words[i].Length == 1 && words[i - 1].Length == 1;
            drawn.Append(i == 0 || isDrawn ? "" : " ").Append(words[i]);
        }

        return drawn.ToString();
    }
}
