namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Whether a written name is a small slip of a known one.</summary>
internal static class Misspelling
{
    private const int LongName = 6;
    private const int MinLength = 4;

    /// <summary>Letters more than the name has, the likeliest first.</summary>
    private static readonly int[] Differences = [0, -1, 1, -2, 2];

    /// <summary>The length of the slip of <paramref name="name"/> that begins at a position, or null.</summary>
    public static int? LengthAt(string text, int position, string name)
    {
        if (name.Length < MinLength || position >= text.Length || text[position] != name[0])
        {
            return null;
        }

        foreach (var difference in Differences)
        {
            var length = name.Length + difference;
            if (length >= MinLength && position + length <= text.Length && IsSlip(text.AsSpan(position, length), name))
            {
                return length;
            }
        }

        return null;
    }

    private static bool IsSlip(ReadOnlySpan<char> written, string name)
    {
        var distance = Distance(written, name);
        if (name.Length < LongName)
        {
            return distance <= 1 && Consonants(written).SequenceEqual(Consonants(name));
        }

        return distance <= 1 || (distance == 2 && Consonants(written).SequenceEqual(Consonants(name)));
    }

    /// <summary>The letters that stay when vowels and tones, which slip easily, are left out.</summary>
    private static char[] Consonants(ReadOnlySpan<char> text)
    {
        var consonants = new List<char>(text.Length);
        foreach (var c in text)
        {
            if (c is not (>= '\u0E30' and <= '\u0E4E'))
            {
                consonants.Add(c);
            }
        }

        return [.. consonants];
    }

    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }
}
