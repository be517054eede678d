namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>Phrases that mean the same, and longer words in which they do not count: ข้อ is not meant in ข้อมูล.</summary>
internal sealed class PhraseSet
{
    private readonly Phrase[] _phrases;
    private readonly Phrase[] _decoys;

    /// <summary>A set of the written phrases.</summary>
    /// <exception cref="FormatException">One of them cannot be read.</exception>
    public PhraseSet(IEnumerable<string> phrases, IEnumerable<string>? decoys = null)
    {
        _phrases = [.. phrases.SelectMany(Phrase.Read)];
        _decoys = [.. (decoys ?? []).SelectMany(Phrase.Read)];
    }

    /// <summary>Whether one of them is in a normalised text.</summary>
    public bool IsIn(string text) => Find(text).Any();

    /// <summary>Every place of one of them, the leftmost first and of those that begin together the longest first.</summary>
    public IEnumerable<Stretch> Find(string text)
    {
        var found = All(_phrases, text);
        if (found.Count > 0 && _decoys.Length > 0)
        {
            var decoys = All(_decoys, text);
            found.RemoveAll(f => decoys.Exists(d => d.Contains(f)));
        }

        return found.OrderBy(f => f.Start).ThenByDescending(f => f.End);
    }

    private static List<Stretch> All(Phrase[] phrases, string text)
    {
        var found = new List<Stretch>();
        foreach (var phrase in phrases)
        {
            for (var next = phrase.Find(text); next is { } place; next = phrase.Find(text, place.Start + 1))
            {
                found.Add(place);
            }
        }

        return found;
    }
}
