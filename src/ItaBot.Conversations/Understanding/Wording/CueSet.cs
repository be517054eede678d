namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>Cues that mean the same, and longer words in which they do not count: ข้อ is not meant in ข้อมูล.</summary>
internal sealed class CueSet
{
    private readonly Cue[] _cues;
    private readonly Cue[] _decoys;

    /// <summary>A set of the written cues.</summary>
    /// <exception cref="FormatException">One of them cannot be read.</exception>
    public CueSet(IEnumerable<string> cues, IEnumerable<string>? decoys = null)
    {
        _cues = [.. cues.SelectMany(Cue.Read)];
        _decoys = [.. (decoys ?? []).SelectMany(Cue.Read)];
    }

    /// <summary>Whether one of them is in a normalised text.</summary>
    public bool IsIn(string text) => Find(text).Any();

    /// <summary>Every place of one of them, the leftmost first and of those that begin together the longest first.</summary>
    public IEnumerable<Stretch> Find(string text)
    {
        var found = All(_cues, text);
        if (found.Count > 0 && _decoys.Length > 0)
        {
            var decoys = All(_decoys, text);
            found.RemoveAll(f => decoys.Exists(d => d.Contains(f)));
        }

        return found.OrderBy(f => f.Start).ThenByDescending(f => f.End);
    }

    private static List<Stretch> All(Cue[] cues, string text)
    {
        var found = new List<Stretch>();
        foreach (var cue in cues)
        {
            for (var next = cue.Find(text); next is { } place; next = cue.Find(text, place.Start + 1))
            {
                found.Add(place);
            }
        }

        return found;
    }
}
