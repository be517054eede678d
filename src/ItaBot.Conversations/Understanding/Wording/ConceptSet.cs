namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>Named groups of cues, looked up together in one walk through a text.</summary>
internal sealed class ConceptSet
{
    private readonly Dictionary<char, Entry[]> _entries;
    private readonly string[] _names;

    /// <summary>A set of groups: of each the name, what is said, and the longer words in which that is not meant.</summary>
    /// <exception cref="FormatException">A cue cannot be read.</exception>
    public ConceptSet(IReadOnlyList<(string Name, IReadOnlyList<string> Say, IReadOnlyList<string> Not)> groups)
    {
        _names = [.. groups.Select(g => g.Name)];
        _entries = groups
            .SelectMany((g, i) => g.Say.Select(s => new Entry(i, Cue.Parse(s), IsDecoy: false)).Concat(g.Not.Select(n => new Entry(i, Cue.Parse(n), IsDecoy: true))))
            .SelectMany(e => e.Cue.FirstLetters.Select(letter => (letter, e)))
            .GroupBy(e => e.letter)
            .ToDictionary(g => g.Key, g => g.Select(e => e.e).ToArray());
    }

    /// <summary>The names of the groups of which something is said.</summary>
    /// <param name="text">A normalised text.</param>
    /// <param name="isName">Whether a place belongs to a name, in which nothing counts.</param>
    public IReadOnlyList<string> In(string text, Func<Stretch, bool> isName)
    {
        var said = new List<(int Group, Stretch Place)>();
        List<(int Group, Stretch Place)>? decoys = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!_entries.TryGetValue(text[at], out var entries))
            {
                continue;
            }

            foreach (var entry in entries)
            {
                if (entry.Cue.At(text, at) is { } place)
                {
                    (entry.IsDecoy ? decoys ??= [] : said).Add((entry.Group, place));
                }
            }
        }

        var groups = new SortedSet<int>();
        foreach (var (group, place) in said)
        {
            if (!isName(place) && decoys?.Exists(d => d.Group == group && d.Place.Contains(place)) is not true)
            {
                groups.Add(group);
            }
        }

        return [.. groups.Select(g => _names[g])];
    }

    private readonly record struct Entry(int Group, Cue Cue, bool IsDecoy);
}
