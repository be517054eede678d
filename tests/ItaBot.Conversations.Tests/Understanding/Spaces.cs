namespace ItaBot.Conversations.Tests.Understanding;

/// <summary>Spaces where people put them at will.</summary>
internal static class Spaces
{
    /// <summary>Before a space these are polite words, whatever word they end.</summary>
    private static readonly string[] Particles = ["คะ", "ค่ะ", "ค่า", "จ้า", "จ้ะ", "จ๊ะ", "จ๋า", "นะ", "น่ะ", "ฮะ", "ฮับ", "คับ", "ครับ", "อะ", "อ่ะ", "อ่า", "เนี่ย"];

    /// <summary>The text with more spaces: where there is one already, and where a Thai letter that carries no mark meets another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Which of the places that there are, counted round.</param>
    public static string Insert(string text, IReadOnlyList<int> places)
    {
        var possible = Enumerable.Range(1, text.Length - 1).Where(at => IsPossible(text, at)).ToList();
        if (possible.Count == 0)
        {
            return text;
        }

        foreach (var at in places.Select(p => possible[p % possible.Count]).Distinct().OrderDescending())
        {
            text = text.Insert(at, " ");
        }

        return text;
    }

    private static bool IsPossible(string text, int at) =>
        text[at] == ' ' || (!Array.Exists(Particles, p => text[..at].EndsWith(p, StringComparison.Ordinal)) && IsConsonant(text[at]) && text[at - 1] is >= 'ก' and <= '๎' and not (>= 'เ' and <= 'ไ'));

    private static bool IsConsonant(char c) => c is (>= 'ก' and <= 'ฮ') or (>= 'เ' and <= 'ไ');
}
