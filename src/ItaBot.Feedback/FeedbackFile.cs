using System.Text.RegularExpressions;
using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Feedback;

/// <summary>What the files of <c>dialogs/feedback</c> have in common.</summary>
internal static partial class FeedbackFile
{
    /// <summary>The contents of a file that must be there.</summary>
    public static DataFile Open(string path) => File.Exists(path)
        ? DataFile.Open(path)
        : throw new DataFileException(path, 0, FeedbackProblems.NoFile);

    /// <summary>A name that is kept in tables: small latin letters, digits and hyphens.</summary>
    public static string NameOf(DataMap map, string key) =>
        Name().IsMatch(map.Text(key)) ? map.Text(key) : throw map.Fault(key, FeedbackProblems.NotAName(map.Text(key)));

    /// <summary>A wording in both languages, in which nothing is filled in but what it may hold.</summary>
    public static LocalText Wording(DataMap map, string key, IReadOnlyList<string> filled)
    {
        var text = map.Map(key).WithKeys(["th", "en"]).Name();
        var unknown = Braces().Matches(text.Thai + text.English).Select(m => m.Groups[1].Value).FirstOrDefault(n => !filled.Contains(n));
        return unknown is null ? text : throw map.Fault(key, FeedbackProblems.Unknown($"{{{unknown}}}", filled.Select(f => $"{{{f}}}")));
    }

    /// <summary>How a value of an enumeration is written in the files: <c>ShortForm</c> as <c>short-form</c>.</summary>
    public static string KeyOf<T>(T value)
        where T : struct, Enum =>
        Capital().Replace(value.ToString(), m => (m.Index == 0 ? "" : "-") + m.Value.ToLowerInvariant());

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
