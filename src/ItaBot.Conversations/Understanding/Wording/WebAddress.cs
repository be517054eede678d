using System.Text.RegularExpressions;

namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>Addresses on the web in a text as it was typed.</summary>
internal static partial class WebAddress
{
    private static readonly char[] Trailing = ['.', ',', ';', ':', '!', '?', ')', ']', '}', '"', '\'', '>'];

    /// <summary>The text with each address replaced.</summary>
    public static string Replace(string text, string replacement) => Pattern().Replace(text, replacement);

    /// <summary>The first address, without the punctuation of the sentence that it stands in; null where there is none.</summary>
    public static string? First(string text) => Pattern().Match(text) is { Success: true } match
        ? match.Value.TrimEnd(Trailing)
        : null;

    // The name of a file may have spaces, as in "/o 13.pdf": what was typed is one address, and half of it is another.
    // A Thai letter right behind a Latin one or a digit begins the next word; behind a slash it belongs to the path.
    [GeneratedRegex(
        @"(?:(?:(?:https?|ftp|file)://|javascript:|www\.)(?:[!-~]|(?<=[/\-_=\u0E01-\u0E4E])[\u0E01-\u0E4E])+|\b(?:[a-z0-9-]{1,40}\.){1,4}(?:go|or|ac|co|in)\.th\b(?:/(?:[!-~]|(?<=[/\-_=\u0E01-\u0E4E])[\u0E01-\u0E4E])*)?)(?:(?: [!-9;-~\u0E01-\u0E4E]{1,60}){1,3}?(?<!/)\.(?:pdf|docx?|xlsx?|pptx?|html?|php|aspx?|jpe?g|png|zip)\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
