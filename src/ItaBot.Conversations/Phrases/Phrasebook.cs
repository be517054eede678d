namespace ItaBot.Conversations.Phrases;

/// <summary>
/// What the bot says, by key, in Thai and English. A phrase has places in braces, <c>{year}</c>, that an answer fills.
/// </summary>
public sealed class Phrasebook
{
    /// <summary>The languages that the bot speaks, the first one first.</summary>
    public static IReadOnlyList<string> Locales { get; } = ["th", "en"];

    private readonly Dictionary<string, IReadOnlyDictionary<string, Phrase>> _phrases;

    internal Phrasebook(IEnumerable<(string Locale, IReadOnlyDictionary<string, Phrase> Phrases)> files) =>
        _phrases = files.ToDictionary(f => f.Locale, f => f.Phrases);

    /// <summary>The keys of all phrases.</summary>
    public IEnumerable<string> Keys => _phrases[Locales[0]].Keys;

    /// <summary>Whether there is a phrase of that key.</summary>
    public bool Has(string key) => _phrases[Locales[0]].ContainsKey(key);

    /// <summary>Says a phrase.</summary>
    /// <param name="locale">In which language.</param>
    /// <param name="key">Which phrase.</param>
    /// <param name="values">What goes into its places.</param>
    /// <exception cref="KeyNotFoundException">There is no such phrase, or a place of it is not filled.</exception>
    public string Say(string locale, string key, params ReadOnlySpan<(string Place, string Value)> values) =>
        _phrases[locale].TryGetValue(key, out var phrase)
            ? phrase.Fill(values)
            : throw new KeyNotFoundException($"There is no phrase '{key}'.");
}
