using System.Globalization;

namespace ItaBot.Channels.Rendering;

/// <summary>The two ways in which channels count characters.</summary>
public static class TextLength
{
    /// <summary>UTF-16 units: how most limits count. The Thai ที่ has three.</summary>
    public static int Units(string text) => text.Length;

    /// <summary>Grapheme clusters: what a reader sees as one character. The Thai ที่ is one.</summary>
    public static int Graphemes(string text) => new StringInfo(text).LengthInTextElements;
}
