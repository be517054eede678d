using System.Globalization;
using System.Text;

namespace ItaBot.Feedback.Texts;

/// <summary>
/// Takes out of a free comment what tells who somebody is, before it is kept. Telephone numbers, 13-digit ids, bank accounts,
/// e-mail addresses, accounts of chats, links to more than a site's front page, car plates, house numbers and names after a
/// title each become a word in brackets; years, sums, times, villages (หมู่) and numbers of items stay. In doubt it takes out.
/// </summary>
public static class CommentCleaner
{
    /// <summary>How many characters, as a reader counts them, are kept.</summary>
    public const int MaxLength = 500;

    private const int MostRead = 4_000, LongestWord = 200;

    /// <summary>The comment as it may be kept; empty where nothing was said.</summary>
    public static string Clean(string comment)
    {
        var text = Readable(comment);
        var isThai = text.Any(c => c is >= '\u0E01' and <= '\u0E5B');
        foreach (var trace in PersonalTraces.All)
        {
            text = trace.ReplaceIn(text, isThai);
        }

        return Cut(text, wasCut: comment.Length > MostRead);
    }

    // Invisible characters could part the digits of a number; what lies beyond the longest message is not read at all,
    // together with the word that it breaks.
    private static string Readable(string comment)
    {
        var read = comment;
        if (comment.Length > MostRead)
        {
            var end = comment.LastIndexOfAny([' ', '\n', '\t'], MostRead, LongestWord);
            read = comment[..(end > 0 ? end : MostRead)];
        }

        var visible = new StringBuilder(read.Length);
        foreach (var c in read)
        {
            if (c == '\u200D' || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                visible.Append(c);
            }
        }

        return visible.ToString().Trim();
    }

    private static string Cut(string text, bool wasCut)
    {
        var letters = new StringInfo(text);
        return letters.LengthInTextElements + (wasCut ? 1 : 0) > MaxLength ? letters.SubstringByTextElements(0, MaxLength - 1).TrimEnd() + "…"
            : wasCut ? text + "…"
            : text;
    }
}
