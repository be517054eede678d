namespace ItaBot.Feedback.Texts;

/// <summary>
/// Something that is said somewhere in a text: one word or phrase, or several with <c>…</c> between them for a few words. In Thai
/// letters it is found wherever they stand, also with spaces between them; Latin words are found as whole words.
/// </summary>
internal sealed class Cue
{
    private const int LongestGap = 24, ShortestToMisspell = 6;

    private readonly string[] _parts;

    private Cue(string[] parts) => _parts = parts;

    /// <summary>The cue of the written notation; null where a part of it has no letters.</summary>
    public static Cue? TryParse(string written)
    {
        var parts = written.Split('…').Select(PlainLetters.Fold).ToArray();
        return parts.All(p => p.Length > 0) ? new Cue([.. parts.Select(CueText.Squeeze)]) : null;
    }

    /// <summary>This one, and another soon after it.</summary>
    public Cue Before(Cue other) => new([.. _parts, .. other._parts]);

    /// <summary>The places at which it begins and ends in a text.</summary>
    public IEnumerable<(int Start, int End)> In(CueText text)
    {
        for (var from = 0; text.Find(_parts[0], from, text.Length) is { } first; from = first.Start + 1)
        {
            var end = first.End;
            for (var i = 1; i < _parts.Length && end >= 0; i++)
            {
                end = text.Find(_parts[i], end, end + LongestGap + _parts[i].Length)?.End ?? -1;
            }

            if (end >= 0)
            {
                yield return (first.Start, end);
            }
        }
    }

    /// <summary>Whether it is one long word of Thai letters that a text holds with a slip.</summary>
    public bool IsNearlyIn(CueText text) =>
        _parts is [{ Length: >= ShortestToMisspell } only] && !only.Any(char.IsAscii) && EditDistance.HoldsNearly(text.Letters, only);
}
