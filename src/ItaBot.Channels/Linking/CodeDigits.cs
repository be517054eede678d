using System.Globalization;
using System.Security.Cryptography;

namespace ItaBot.Channels.Linking;

/// <summary>The digits of one-time codes.</summary>
internal static class CodeDigits
{
    private const int Codes = 100_000_000;
    private const int GroupDigits = 4;

    /// <summary>The digits of a new code, which nobody can foresee.</summary>
    public static string New() =>
        RandomNumberGenerator.GetInt32(Codes).ToString($"D{LinkCodes.Digits}", CultureInfo.InvariantCulture);

    /// <summary>Digits as they are shown: <c>1234 5678</c>.</summary>
    public static string Grouped(string digits) => $"{digits[..GroupDigits]} {digits[GroupDigits..]}";
}
