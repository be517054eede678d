namespace ItaBot.Feedback.Texts;

/// <summary>Words that a whole message can be, each with what it means.</summary>
/// <typeparam name="T">What they mean.</typeparam>
internal sealed class WordTable<T>
    where T : notnull
{
    private const int ShortestForOneSlip = 4, ShortestForTwoSlips = 10, ShortWord = 6;

    private readonly Dictionary<string, T> _meanings = [];
    private readonly HashSet<string> _exact;

    /// <summary>A table of words; where one is listed twice, the first counts.</summary>
    /// <param name="words">The words.</param>
    /// <param name="exact">More words, of which no message is a slip.</param>
    public WordTable(IEnumerable<(T Meaning, string Word)> words, params IEnumerable<(T Meaning, string Word)> exact)
    {
        _exact = [.. exact.Select(e => KeyOf(e.Word))];
        foreach (var (meaning, word) in words.Concat(exact))
        {
            _meanings.TryAdd(KeyOf(word), meaning);
        }

        // A word of nothing but signs would mean every message of signs.
        _meanings.Remove("");
    }

    /// <summary>All words, as <see cref="KeyOf"/> writes them.</summary>
    public IEnumerable<string> Keys => _meanings.Keys;

    /// <summary>How words are compared: folded, without spaces.</summary>
    public static string KeyOf(string word) => PlainLetters.Compact(PlainLetters.Fold(word));

    /// <summary>Whether a message is one of the words.</summary>
    public bool Find(string key, out T meaning) => _meanings.TryGetValue(key, out meaning!);

    /// <summary>
    /// Whether a message is one of the words but for a slip, and no other meaning is as near. A slip never makes or unmakes a "not",
    /// and never makes a short word that begins with one: ไม่เลย and ไม่เลว are a letter apart, and opposites.
    /// </summary>
    public bool FindNearly(string key, out T meaning)
    {
        var near = _meanings
            .Where(entry => !_exact.Contains(entry.Key))
            .Select(entry => (entry.Key, entry.Value, Slips: SlipsBetween(key, entry.Key)))
            .Where(found => found.Slips is not null)
            .GroupBy(found => found.Slips)
            .MinBy(found => found.Key)?
            .ToList();
        var isOne = near?.DistinctBy(found => found.Value).Count() == 1 && near.TrueForAll(found => Negations.In(found.Key) == Negations.In(key));
        meaning = isOne ? near![0].Value : default!;
        return isOne;
    }

    private static int? SlipsBetween(string key, string word)
    {
        var most = word.Length >= ShortestForTwoSlips ? 2 : word.Length >= ShortestForOneSlip ? 1 : 0;
        if (most == 0 || key.Length == 0 || (word.Length < ShortWord && key[0] != word[0]) || (word.Length <= ShortWord && Negations.Begin(word)))
        {
            return null;
        }

        var slips = EditDistance.Between(key, word, most);
        return slips <= most ? slips : null;
    }
}
