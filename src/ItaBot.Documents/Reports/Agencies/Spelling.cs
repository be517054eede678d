namespace ItaBot.Documents.Reports.Agencies;

/// <summary>How far two spellings are apart.</summary>
internal static class Spelling
{
    private const int LettersPerSlip = 3;

    /// <summary>Whether <paramref name="printed"/> can be <paramref name="name"/> with one slip for each three letters, at least one.</summary>
    public static bool IsVariant(string printed, string name)
    {
        var slips = Math.Max(1, name.Length / LettersPerSlip);
        return Math.Abs(printed.Length - name.Length) <= slips && Distance(printed, name) <= slips;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
