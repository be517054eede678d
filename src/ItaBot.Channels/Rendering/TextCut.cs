using System.Globalization;

namespace ItaBot.Channels.Rendering;

/// <summary>Cuts texts that are too long, never inside what a reader sees as one character.</summary>
public static class TextCut
{
    private const string Ellipsis = "…";

    /// <summary>The text; its beginning and "…" where it is longer than that many UTF-16 units.</summary>
    public static string ToUnits(string text, int most) =>
        TextLength.Units(text) <= most ? text : text[..Place(text, most - Ellipsis.Length)].TrimEnd() + Ellipsis;

    /// <summary>The text; its beginning and "…" where it is longer than that many grapheme clusters.</summary>
    public static string ToGraphemes(string text, int most) =>
        TextLength.Graphemes(text) <= most
            ? text
            : new StringInfo(text).SubstringByTextElements(0, most - Ellipsis.Length).TrimEnd() + Ellipsis;

    /// <summary>
    /// The text in pieces of at most that many UTF-16 units, cut between lines where that leaves no short piece, else
    /// between words. White space at the cuts is left out; a blank text has no pieces.
    /// </summary>
    public static IEnumerable<string> Pieces(string text, int most)
    {
        for (var rest = text; !string.IsNullOrWhiteSpace(rest);)
        {
            var place = Place(rest, most);
            var piece = rest[..place].TrimEnd();
            if (piece.Length > 0)
            {
                yield return piece;
            }

            rest = rest[place..].TrimStart();
        }
    }

    private static int Place(string text, int most)
    {
        if (text.Length <= most)
        {
            return text.Length;
        }

        var (end, line, word) = (0, 0, 0);
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= most)
        {
            end = next;
            if (text[end - 1] is '\n' or '\r')
            {
                line = end;
            }
            else if (char.IsWhiteSpace(text[end - 1]))
            {
                word = end;
            }
        }

        var least = most / 2;
        return line > least ? line
            : word > least ? word
            : end > 0 ? end
            : WithinCluster(text, most);
    }

    // A letter with thousands of marks on it fits nowhere as a whole.
    private static int WithinCluster(string text, int most) => char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
}
