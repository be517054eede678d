namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>What kind of character something is, as far as Thai and English wording needs it.</summary>
internal static class Letters
{
    /// <summary>A character of the Thai block, digits included.</summary>
    public static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E5B';

    /// <summary>๐–๙.</summary>
    public static bool IsThaiDigit(char c) => c is >= '๐' and <= '๙';

    /// <summary>A digit in either script.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || IsThaiDigit(c);

    /// <summary>A Thai vowel or tone mark that cannot begin a word.</summary>
    public static bool IsThaiMark(char c) => c is (>= '\u0E30' and <= '\u0E3A') or (>= '\u0E45' and <= '\u0E4E');

    /// <summary>A mark over a Thai letter that is often left out or slips: ่ ้ ๊ ๋ ็ ์.</summary>
    public static bool IsToneMark(char c) => c is >= '\u0E47' and <= '\u0E4C';

    /// <summary>A Thai vowel that is written before its consonant, so that a word cannot end in it: เ แ โ ใ ไ.</summary>
    public static bool IsLeadingVowel(char c) => c is >= '\u0E40' and <= '\u0E44';

    /// <summary>A character that has no width of its own and only makes equal words unequal.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2064') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';
}
