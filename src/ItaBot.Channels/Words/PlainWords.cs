using System.Globalization;
using System.Text;

namespace ItaBot.Channels.Words;

/// <summary>Brings what people type into the form in which it is compared: small letters, digits 0–9, single spaces between.</summary>
internal static class PlainWords
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.Format)
            {
                continue;
            }

            var folded = Folded(c);
            if (folded != ' ' || (plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(folded);
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>Whether words stand in a text that has this form: Latin ones as whole words, Thai ones anywhere.</summary>
    public static bool Has(string plain, string words) => char.IsAsciiLetter(words[0])
        ? $" {plain} ".Contains($" {words} ", StringComparison.Ordinal)
        : plain.Contains(words, StringComparison.Ordinal);

    private static char Folded(char c) => c switch
    {
        _ when CharUnicodeInfo.GetDecimalDigitValue(c) is var digit and >= 0 => (char)('0' + digit),
        _ when char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark => char.ToLowerInvariant(c),
        _ => ' ',
    };
}
