using System.Globalization;
using System.Text;

namespace ItaBot.Feedback.Texts;

/// <summary>Gives one spelling to characters that people type in several ways.</summary>
internal static class PlainLetters
{
    private const char FullWidthFirst = '\uFF01', FullWidthLast = '\uFF5E';
    private const int FullWidthOffset = FullWidthFirst - '!';

    /// <summary>
    /// Lower case, Arabic digits, single spaces in the place of anything but letters and digits, no invisible characters
    /// and no signs of repetition; a letter that is held down appears once.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsKept(c))
            {
                var letter = Folded(c);
                if (letter != ' ' || (folded.Length > 0 && folded[^1] != ' '))
                {
                    folded.Append(letter);
                }
            }
        }

        return WithoutHeldLetters(folded.Replace("\u0E4D\u0E32", "\u0E33").ToString().Trim());
    }

    /// <summary>The folded text without spaces.</summary>
    public static string Compact(string folded) => folded.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The same text, character by character, with every script's digits as 0–9 and full-width characters as usual ones.</summary>
    public static string WithUsualDigits(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = UsualDigit(from[i]);
        }
    });

    private static bool IsKept(char c) =>
        c is not ('ฯ' or 'ๆ') && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.EnclosingMark)
        && !IsVariation(c);

    private static bool IsVariation(char c) => c is >= '\uFE00' and <= '\uFE0F';

    private static char Folded(char c)
    {
        c = char.ToLowerInvariant(UsualDigit(c));
        return char.IsLetterOrDigit(c) || IsMark(c) ? c : ' ';
    }

    private static char UsualDigit(char c) => c switch
    {
        >= FullWidthFirst and <= FullWidthLast => (char)(c - FullWidthOffset),
        _ when !char.IsAscii(c) && char.IsDigit(c) => (char)('0' + (int)char.GetNumericValue(c)),
        _ => c,
    };

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Words hold a letter twice at most (กรรม, good), so that more of it is a key held down; a mark is never meant twice.
    private static string WithoutHeldLetters(string text)
    {
        var once = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i += RunAt(text, i))
        {
            var run = RunAt(text, i);
            once.Append(text[i], char.IsDigit(text[i]) ? run : run > 2 || IsMark(text[i]) ? 1 : run);
        }

        return once.ToString();
    }

    private static int RunAt(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end - at;
    }
}
