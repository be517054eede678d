using System.Text.RegularExpressions;

namespace ItaBot.Scoring.DataFiles;

/// <summary>Words of data files that have a form of their own.</summary>
public static partial class DataMapWords
{
    /// <summary>A name by which the program knows something: small latin letters, digits and hyphens.</summary>
    /// <exception cref="DataFileException">The key is missing, or its value is something else.</exception>
    public static string Slug(this DataMap map, string key)
    {
        ArgumentNullException.ThrowIfNull(map);
        return SlugAt(map, key, map.Text(key));
    }

    /// <summary>A key that is such a name itself.</summary>
    /// <exception cref="DataFileException">The key is something else.</exception>
    public static string SlugKey(this DataMap map, string key)
    {
        ArgumentNullException.ThrowIfNull(map);
        return SlugAt(map, key, key);
    }

    /// <summary>A wording in both languages, in which nothing is filled in but what it may hold.</summary>
    /// <param name="map">Where it stands.</param>
    /// <param name="key">Under which key.</param>
    /// <param name="filled">What may stand in it in braces.</param>
    /// <exception cref="DataFileException">The key is missing, or its value is something else.</exception>
    public static LocalText Wording(this DataMap map, string key, IReadOnlyList<string> filled)
    {
        ArgumentNullException.ThrowIfNull(map);
        var text = map.Map(key).WithKeys(["th", "en"]).Name();
        var unknown = Braces().Matches(text.Thai + text.English).Select(m => m.Groups[1].Value).FirstOrDefault(n => !filled.Contains(n));
        return unknown is null ? text : throw map.Fault(key, DataFileProblems.UnknownField(unknown, filled));
    }

    private static string SlugAt(DataMap map, string key, string text) =>
        SlugForm().IsMatch(text) ? text : throw map.Fault(key, DataFileProblems.NotASlug(text));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex SlugForm();

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
