namespace ItaBot.Feedback.Texts;

/// <summary>How many slips of the finger lie between two texts: a character more, less, other, or two that changed places.</summary>
internal static class EditDistance
{
    /// <summary>The number of slips, or one more than <paramref name="most"/> where there are more.</summary>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        int[] beforeLast = new int[other.Length + 1], last = [.. Enumerable.Range(0, other.Length + 1)], row = new int[other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Step(one, other, i, j, row, last, beforeLast);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return Math.Min(last[other.Length], most + 1);
    }

    /// <summary>Whether a text holds <paramref name="word"/> with at most one slip. An end of the word that is lost counts as one.</summary>
    public static bool HoldsNearly(string text, string word)
    {
        int[] beforeLast = new int[word.Length + 1], last = [.. Enumerable.Range(0, word.Length + 1)], row = new int[word.Length + 1];
        for (var i = 1; i <= text.Length; i++)
        {
            row[0] = 0;
            for (var j = 1; j <= word.Length; j++)
            {
                row[j] = Step(text, word, i, j, row, last, beforeLast);
            }

            if (row[word.Length] <= 1)
            {
                return true;
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return false;
    }

    private static int Step(string one, string other, int i, int j, int[] row, int[] last, int[] beforeLast)
    {
        var best = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
        var isSwap = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return isSwap ? Math.Min(best, beforeLast[j - 2] + 1) : best;
    }
}
