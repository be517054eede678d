using System.Text;

namespace ItaBot.Host.CommandLine;

/// <summary>Text from files and questions on its way to a terminal.</summary>
internal static class Plain
{
    /// <summary>The text in one line, without characters by which it could steer the terminal.</summary>
    public static string Line(string text) => Without(text, keepLines: false);

    /// <summary>The text with its lines, without characters by which it could steer the terminal.</summary>
    public static string Lines(string text) => Without(text, keepLines: true);

    private static string Without(string text, bool keepLines)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(char.IsControl(c) && !(keepLines && c == '\n') ? ' ' : c);
        }

        return plain.ToString();
    }
}
