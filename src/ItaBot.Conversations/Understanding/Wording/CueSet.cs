namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>Cues that mean the same, and longer words in which they do not count: ข้อ is not meant in ข้อมูล.</summary>
internal sealed class CueSet
{
    private static readonly Comparer<Stretch> LongestFirst = Comparer<Stretch>.Create((a, b) => b.End.CompareTo(a.End));

    private readonly Dictionary<char, Cue[]> _cues;
    private readonly Dictionary<char, Cue[]> _decoys;

    /// <summary>A set of the written cues.</summary>
    /// <exception cref="FormatException">One of them cannot be read.</exception>
    public CueSet(IEnumerable<string> cues, IEnumerable<string>? decoys = null)
    {
        _cues = ByFirstLetter(cues);
        _decoys = ByFirstLetter(decoys ?? []);
    }

    /// <summary>Whether one of them is in a normalised text.</summary>
    public bool IsIn(string text) => Find(text).Count > 0;

    /// <summary>Every place of one of them, the leftmost first and of those that begin together the longest first.</summary>
    public IReadOnlyList<Stretch> Find(string text)
    {
        if (All(_cues, text) is not { } found)
        {
            return [];
        }

        if (_decoys.Count > 0 && All(_decoys, text) is { } decoys)
        {
            found.RemoveAll(f => decoys.Exists(d => d.Contains(f)));
        }

        return found;
    }

    /// <summary>Whether one of them begins at a position, and no longer word in which it is not meant.</summary>
    public bool IsAt(string text, int position) =>
        Longest(_cues, text, position) is { } cue && !(Longest(_decoys, text, position) is { } decoy && decoy.Contains(cue));

    private static Stretch? Longest(Dictionary<char, Cue[]> cues, string text, int position) =>
        position < text.Length && cues.TryGetValue(text[position], out var candidates)
            ? candidates.Select(c => c.At(text, position)).Where(p => p is not null).MaxBy(p => p!.Value.End)
            : null;

    private static Dictionary<char, Cue[]> ByFirstLetter(IEnumerable<string> written) => written
        .Select(Cue.Parse)
        .SelectMany(c => c.FirstLetters.Select(l => (Letter: l, Cue: c)))
        .GroupBy(c => c.Letter)
        .ToDictionary(g => g.Key, g => g.Select(c => c.Cue).ToArray());

    private static List<Stretch>? All(Dictionary<char, Cue[]> cues, string text)
    {
        List<Stretch>? found = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!cues.TryGetValue(text[at], out var candidates))
            {
                continue;
            }

            var first = found?.Count ?? 0;
            foreach (var cue in candidates)
            {
                if (cue.At(text, at) is { } place && found?.Contains(place) is not true)
                {
                    (found ??= []).Add(place);
                }
            }

            found?.Sort(first, found.Count - first, LongestFirst);
        }

        return found;
    }
}
