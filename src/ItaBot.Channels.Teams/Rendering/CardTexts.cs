using ItaBot.Channels.Teams.Cards;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>The sorts of text that stand on a card.</summary>
internal static class CardTexts
{
    public static TextRun Title(string text) => new(text) { Size = "medium", Weight = "bolder" };

    public static TextRun Heading(string text) => new(text) { Size = "small", Weight = "bolder", IsSubtle = true };

    public static TextRun Plain(string text) => new(text);

    public static TextRun Figure(string text) => new(text) { Weight = "bolder" };

    public static TextRun Small(string text) => new(text) { Size = "small", IsSubtle = true };

    /// <summary>What is done where it, or what it stands in, is chosen.</summary>
    public static TextRun Choice(string text) => new($"{text} ›") { Size = "small", Color = "accent" };

    /// <summary>
    /// A paragraph for each line that says something: within a paragraph, line breaks are not shown. Further ones follow
    /// closely.
    /// </summary>
    public static IEnumerable<RichTextBlock> Paragraphs(string text, Func<string, TextRun> style) => text
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select((line, index) => new RichTextBlock([style(line)]) { Spacing = index == 0 ? null : "small" });

    /// <summary>A paragraph of those pieces that say something; null where none does.</summary>
    public static RichTextBlock? Paragraph(params IEnumerable<TextRun> pieces) =>
        pieces.Where(p => !string.IsNullOrWhiteSpace(p.Text)).ToList() is { Count: > 0 } said ? new(said) : null;
}
