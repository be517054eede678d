using System.Globalization;
using System.Text;

namespace ItaBot.Feedback.Texts;

/// <summary>The emoji and symbols of a text, apart from its words.</summary>
/// <param name="Shown">Each of them in its order, without skin tones.</param>
/// <param name="Words">The rest.</param>
internal sealed record Signs(IReadOnlyList<string> Shown, string Words)
{
    private const int FirstSkinTone = 0x1F3FB, LastSkinTone = 0x1F3FF;

    /// <summary>Takes a text apart.</summary>
    public static Signs Of(string text)
    {
        var shown = new List<string>();
        var words = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol)
            {
                shown.Add(rune.ToString());
            }
            else if (rune.Value is < FirstSkinTone or > LastSkinTone)
            {
                words.Append(rune.ToString());
            }
        }

        return new Signs(shown, words.ToString());
    }
}
