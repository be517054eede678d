using ItaBot.Scoring.DataFiles;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>The sources that a file names once, at its top, and to which its facts refer by key.</summary>
public sealed class SourceList
{
    private readonly Dictionary<string, string> _words;

    /// <summary>The sources of a file.</summary>
    /// <param name="sources">Their full names by key.</param>
    /// <exception cref="DataFileException">One of them is no text.</exception>
    public SourceList(DataMap sources) => _words = sources.Keys.ToDictionary(k => k, sources.Text, StringComparer.Ordinal);

    /// <summary>The standing and the source that a fact must state.</summary>
    /// <exception cref="DataFileException">One of the two is missing or not known.</exception>
    public Evidence Of(DataMap fact)
    {
        var standing = fact.Text("standing") switch
        {
            "found" => Standing.Found,
            "derived" => Standing.Derived,
            "unconfirmed" => Standing.Unconfirmed,
            var other => throw fact.Fault("standing", RuleFileProblems.UnknownStanding(other)),
        };
        var key = fact.Text("source");
        return _words.TryGetValue(key, out var words)
            ? new Evidence(standing, words)
            : throw fact.Fault("source", RuleFileProblems.UnknownSource(key, _words.Keys));
    }

    /// <summary>The standing and the source that a fact may state; null where it states neither.</summary>
    /// <exception cref="DataFileException">One of the two is missing or not known.</exception>
    public Evidence? OfOptional(DataMap fact) => fact.Has("standing") || fact.Has("source") ? Of(fact) : null;

    /// <summary>A fact written as <c>{ value: …, standing: …, source: … }</c>; null where the key is absent.</summary>
    /// <exception cref="DataFileException">It is written otherwise.</exception>
    public Sourced<T>? Optional<T>(DataMap map, string key, Func<DataMap, T> value) =>
        map.Has(key) ? Required(map, key, value) : null;

    /// <summary>A fact written as <c>{ value: …, standing: …, source: … }</c>.</summary>
    /// <exception cref="DataFileException">It is written otherwise.</exception>
    public Sourced<T> Required<T>(DataMap map, string key, Func<DataMap, T> value)
    {
        var fact = map.Map(key).WithKeys(["value", .. Evidence.Keys]);
        return Of(fact).For(value(fact));
    }
}
