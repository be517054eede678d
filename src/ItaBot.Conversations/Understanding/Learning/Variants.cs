namespace ItaBot.Conversations.Understanding.Learning;

/// <summary>
/// The wordings that one written example stands for: <c>(ขอ)</c> may be left out, <c>(ไหน|ใด)</c> is a choice. Not every
/// combination is made, but each alternative occurs.
/// </summary>
internal static class Variants
{
    private const int Most = 12;

    /// <summary>The wordings.</summary>
    /// <exception cref="FormatException">The parentheses do not match, or stand in each other.</exception>
    public static IReadOnlyList<string> Of(string written)
    {
        var parts = Parts(written);
        var most = parts.Max(p => p.Length);
        var choices = parts.Count(p => p.Length > 1);
        var count = Math.Min(Most, choices > 2 ? most * 2 : most);
        return [.. Enumerable.Range(0, count).Select(v => string.Concat(parts.Select((p, i) => p[Choice(v, i, most) % p.Length]))).Distinct()];
    }

    /// <summary>The first wordings go through all alternatives side by side, further ones mix them.</summary>
    private static int Choice(int variant, int part, int most) =>
        variant < most ? variant + part : (variant * 7) + (part * part * 3) + (part / 2);

    private static List<string[]> Parts(string written)
    {
        var parts = new List<string[]>();
        var at = 0;
        while (at < written.Length)
        {
            var open = written.IndexOf('(', at);
            var plain = open < 0 ? written[at..] : written[at..open];
            if (plain.Contains(')', StringComparison.Ordinal))
            {
                throw Unmatched(written);
            }

            parts.Add([plain]);
            if (open < 0)
            {
                break;
            }

            var close = written.IndexOf(')', open);
            if (close < 0 || written.IndexOf('(', open + 1, close - open - 1) >= 0)
            {
                throw Unmatched(written);
            }

            var choices = written[(open + 1)..close].Split('|');
            parts.Add(choices.Length > 1 ? choices : [choices[0], ""]);
            at = close + 1;
        }

        return parts.Count > 0 ? parts : throw new FormatException("An example is empty.");
    }

    private static FormatException Unmatched(string written) =>
        new($"The parentheses of '{written}' must match, and none may stand in another.");
}
