using System.Text.RegularExpressions;

namespace ItaBot.Reminders.Links.Pages;

/// <summary>Makes texts of pages comparable.</summary>
internal static partial class PageWords
{
    /// <summary>The text with single spaces, and without any around it.</summary>
    public static string Squeeze(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>The text in small letters, with single spaces and the vowel am written as one letter.</summary>
    public static string Normal(string text) => Squeeze(text).Replace("ํา", "ำ", StringComparison.Ordinal).ToLowerInvariant();

    // Besides what counts as space: zero-width letters, which Thai pages hold to break lines.
    [GeneratedRegex("[\\s\u00A0\u200B\u200C\u200D\u2060\uFEFF]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
