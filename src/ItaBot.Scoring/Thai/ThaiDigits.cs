namespace ItaBot.Scoring.Thai;

/// <summary>Thai digits (๐–๙), which reports and people use beside 0–9.</summary>
public static class ThaiDigits
{
    private const char Zero = '๐';
    private const char Nine = '๙';

    /// <summary>Whether a character is a Thai digit.</summary>
    public static bool IsThaiDigit(char c) => c is >= Zero and <= Nine;

    /// <summary>The text with each Thai digit replaced by 0–9; the length stays the same.</summary>
    public static string ToArabic(string text) => text.AsSpan().ContainsAnyInRange(Zero, Nine)
        ? string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                to[i] = IsThaiDigit(from[i]) ? (char)(from[i] - Zero + '0') : from[i];
            }
        })
        : text;

    /// <summary>The text with each digit 0–9 replaced by a Thai one; the length stays the same.</summary>
    public static string ToThai(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = char.IsAsciiDigit(from[i]) ? (char)(from[i] - '0' + Zero) : from[i];
        }
    });
}
