namespace ItaBot.Host.Officers;

/// <summary>What an officer's name and id may be.</summary>
internal static class OfficerText
{
    /// <summary>How many characters a name or a unit has at most.</summary>
    public const int LongestLine = 100;

    /// <summary>How many characters an id has at most.</summary>
    public const int LongestId = 40;

    /// <summary>Whether a text can be shown in one line.</summary>
    public static bool IsLine(string text) => text.Length is > 0 and <= LongestLine && !text.Any(char.IsControl);

    /// <summary>Whether a text can be an id: latin letters and digits, with dots, hyphens and underscores between.</summary>
    public static bool IsId(string text) =>
        text.Length is > 0 and <= LongestId
        && char.IsAsciiLetter(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
}
