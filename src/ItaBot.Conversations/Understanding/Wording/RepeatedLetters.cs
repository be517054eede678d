using System.Text;

namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>Letters that are repeated for emphasis: มากกกก, บ้างงง, เเ for แ, pleaseee.</summary>
internal static class RepeatedLetters
{
    private const int Emphasis = 3;
    private const char SaraE = 'เ';
    private const char SaraAe = 'แ';

    /// <summary>The text with each of them once. Digits and the doubled consonants of proper spelling stay.</summary>
    public static string Remove(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var c = text[start];
            var end = start + 1;
            while (end < text.Length && text[end] == c)
            {
                end++;
            }

            kept.Append(c == SaraE && end - start > 1 ? SaraAe : c, CopiesToKeep(text, c, end - start, end));
            start = end;
        }

        return RestoreScore(kept.ToString());
    }

    private static int CopiesToKeep(string text, char c, int count, int next)
    {
        if (Letters.IsThaiMark(c) || Letters.IsLeadingVowel(c))
        {
            return 1;
        }

        if (!Letters.IsThai(c) && !char.IsAsciiLetter(c))
        {
            return count;
        }

        // In คะแนนน้อย the last น begins the next word: it carries a mark.
        var begins = next < text.Length && Letters.IsThaiMark(text[next]) ? 1 : 0;
        return count - begins >= Emphasis ? 1 + begins : count;
    }

    /// <summary>คะแนนนน must not lose the doubled letter that it has by right.</summary>
    private static string RestoreScore(string text)
    {
        const string Stump = "คะแน";
        for (var at = text.IndexOf(Stump, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + Stump.Length;
            if (end == text.Length || text[end] != 'น')
            {
                text = text.Insert(end, "น");
            }

            at = text.IndexOf(Stump, end, StringComparison.Ordinal);
        }

        return text;
    }
}
