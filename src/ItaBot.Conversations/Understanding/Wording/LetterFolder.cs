using System.Text;
using System.Text.RegularExpressions;

namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>Gives one spelling to characters that people type in several ways. Words stay where they are.</summary>
internal static partial class LetterFolder
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthOffset = FullWidthFirst - '!';

    /// <summary>
    /// Lower case, Arabic digits, one kind of space; no invisible characters, no punctuation but what belongs to
    /// a number, a range or a comparison; links become <c>url</c>; letters repeated for emphasis appear once.
    /// </summary>
    public static string Fold(string text)
    {
        text = WebAddress.Replace(text, " url ");
        text = IitLetter().Replace(text, "$1i");

        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Letters.IsInvisible(text[i]) && text[i] is not ('ฯ' or 'ๆ'))
            {
                folded.Append(Folded(text, i, folded));
            }
        }

        return RepeatedLetters.Remove(folded.Replace("\u0E4D\u0E32", "\u0E33").ToString());
    }

    /// <summary>Drops the spaces that carry no meaning: beside Thai letters and comparison signs, and repeated ones.</summary>
    public static string Compact(string text)
    {
        var compact = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ')
            {
                compact.Append(text[i]);
            }
            else if (compact.Length > 0 && i + 1 < text.Length && Separates(compact[^1]) && Separates(text[i + 1]))
            {
                compact.Append(' ');
            }
        }

        return compact.ToString();
    }

    private static bool Separates(char c) => char.IsAsciiLetterOrDigit(c) || c == '.';

    private static char Folded(string text, int index, StringBuilder before)
    {
        var c = text[index];
        c = c is >= FullWidthFirst and <= FullWidthLast ? (char)(c - FullWidthOffset) : c;
        return c switch
        {
            _ when char.IsAsciiLetterOrDigit(c) => char.ToLowerInvariant(c),
            _ when Letters.IsThaiDigit(c) => (char)('0' + (c - '๐')),
            _ when Letters.IsThai(c) => c,
            '=' or '<' or '>' => c,
            '≤' => '<',
            '→' => '>',
            '.' or '/' => IsBetweenDigits(text, index) ? c : ' ',
            '-' or '–' or '—' or '−' or '~' => JoinsARange(text, index, before) ? '-' : ' ',
            _ => ' ',
        };
    }

    private static bool IsBetweenDigits(string text, int index) =>
        index > 0 && index + 1 < text.Length && Letters.IsDigit(text[index - 1]) && Letters.IsDigit(text[index + 1]);

    private static bool JoinsARange(string text, int index, StringBuilder before)
    {
        var last = before.Length - 1;
        while (last >= 0 && before[last] == ' ')
        {
            last--;
        }

        var next = index + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        if (last < 0 || !char.IsAsciiDigit(before[last]) || next == text.Length)
        {
            return false;
        }

        var letter = "ieoIEO".Contains(text[next], StringComparison.Ordinal);
        return Letters.IsDigit(text[next]) || (letter && next + 1 < text.Length && Letters.IsDigit(text[next + 1]));
    }

    /// <summary>Reports print the letter of IIT items as the digit 1, which only the Thai digits after it give away.</summary>
    [GeneratedRegex(@"(^\s*|ข้อ(?:ที่)?\s*)1(?=[๑-๙])", RegexOptions.CultureInvariant)]
    private static partial Regex IitLetter();
}
