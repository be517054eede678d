namespace ItaBot.Channels.Line.Rendering;

/// <summary>
/// The colours of cards. Every surface has a colour of its own, so that nothing changes under LINE's dark theme, and blue
/// and orange is a pair that colour-blind people tell apart.
/// </summary>
internal static class Palette
{
    public const string Surface = "#ffffff";
    public const string Ink = "#1d282c";
    public const string Quiet = "#566368";
    public const string Line = "#e2dccf";
    public const string Track = "#ece7db";

    /// <summary>A bar whose score is not judged.</summary>
    public const string Plain = "#0b5f66";

    /// <summary>What can be tapped.</summary>
    public const string Choice = "#0b5f66";

    /// <summary>The solid bar, and the words, of a score that reaches the pass mark.</summary>
    public const string Pass = "#1f6ea9";

    /// <summary>The outline of the bar, and the words, of a score below the pass mark.</summary>
    public const string Miss = "#b4460e";

    /// <summary>What is inside that outline.</summary>
    public const string MissFill = "#ffd9bf";
}
