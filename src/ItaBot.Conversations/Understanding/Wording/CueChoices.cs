namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>Writes a cue with choices out into the cues that it stands for.</summary>
internal static class CueChoices
{
    private const int Most = 512;

    /// <summary>All of them.</summary>
    /// <exception cref="FormatException">Parentheses do not match or are nested, or there are too many choices.</exception>
    public static IReadOnlyList<string> Of(string written)
    {
        List<string> all = [""];
        for (var start = 0; start < written.Length;)
        {
            var open = written.IndexOfAny(['(', ')', '|'], start);
            var plain = open < 0 ? written[start..] : written[start..open];
            all = [.. all.Select(a => a + plain)];
            if (open < 0)
            {
                break;
            }

            var close = written[open] == '(' ? written.IndexOf(')', open) : -1;
            if (close < 0 || written.IndexOf('(', open + 1, close - open - 1) >= 0)
            {
                throw new FormatException($"The parentheses of '{written}' do not match.");
            }

            all = [.. all.SelectMany(a => Choices(written[(open + 1)..close]).Select(c => a + c))];
            if (all.Count > Most)
            {
                throw new FormatException($"'{written}' stands for more than {Most} cues.");
            }

            start = close + 1;
        }

        return all;
    }

    private static string[] Choices(string inside) =>
        inside.Contains('|', StringComparison.Ordinal) ? inside.Split('|') : ["", inside];
}
