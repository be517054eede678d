using ItaBot.Channels.Line.Messages.Flex;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>The sorts of text that stand on a card.</summary>
internal static class CardTexts
{
    public static FlexText Title(string text) => new(text) { Size = "md", Weight = "bold", Color = Palette.Ink };

    public static FlexText Label(string text) => new(text) { Size = "sm", Color = Palette.Ink };

    public static FlexText Value(string text) => new(text) { Size = "sm", Weight = "bold", Color = Palette.Ink };

    public static FlexText Small(string text) => new(text) { Size = "xs", Color = Palette.Quiet };

    /// <summary>What is said where it, or what it stands in, is tapped.</summary>
    public static FlexText Choice(string text) => new($"{text} ›") { Size = "xs", Weight = "bold", Color = Palette.Choice };

    /// <summary>Those that say something: LINE refuses a message with a blank text.</summary>
    public static IReadOnlyList<FlexComponent> Said(params IEnumerable<FlexComponent?> components) =>
        [.. components.OfType<FlexComponent>().Where(c => c is not FlexText text || !string.IsNullOrWhiteSpace(text.Text))];
}
