using System.Globalization;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>The two ways in which LINE counts characters.</summary>
internal static class TextLength
{
    /// <summary>UTF-16 units: how most limits count. The Thai ที่ has three.</summary>
    public static int Units(string text) => text.Length;

    /// <summary>Grapheme clusters: how labels and what buttons say are counted. The Thai ที่ is one.</summary>
    public static int Graphemes(string text) => new StringInfo(text).LengthInTextElements;
}
