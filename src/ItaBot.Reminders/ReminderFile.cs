using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders;

/// <summary>What the files of <c>dialogs/reminders</c> have in common.</summary>
internal static partial class ReminderFile
{
    private const int FirstYear = 2500;
    private const int LastYear = 2699;

    /// <summary>The contents of a file that must be there.</summary>
    public static DataMap Open(string path) => File.Exists(path)
        ? DataFile.Open(path).Root
        : throw new DataFileException(path, 0, ReminderProblems.NoFile);

    /// <summary>What stands under each fiscal year; <paramref name="read"/> is given the year and its key.</summary>
    public static IReadOnlyDictionary<int, T> ByYear<T>(DataMap years, Func<int, string, T> read) =>
        years.Keys.Select(key => (Year: YearOf(years, key), Key: key)).ToDictionary(y => y.Year, y => read(y.Year, y.Key));

    /// <summary>A name that duties and occasions carry: small latin letters, digits and hyphens.</summary>
    public static string NameOf(DataMap map, string key) =>
        Name().IsMatch(map.Text(key)) ? map.Text(key) : throw map.Fault(key, ReminderProblems.NotAName(map.Text(key)));

    /// <summary>A key that is such a name.</summary>
    public static string Named(DataMap map, string key) =>
        Name().IsMatch(key) ? key : throw map.Fault(key, ReminderProblems.NotAName(key));

    /// <summary>The units that an entry names; none where it names none.</summary>
    public static IReadOnlyList<string> Units(DataMap map) => [.. map.Texts("units").Select(t => t.Text)];

    /// <summary>A text that must be one of several.</summary>
    public static string OneOf(DataMap map, string key, IReadOnlyCollection<string> known) =>
        known.Contains(map.Text(key)) ? map.Text(key) : throw map.Fault(key, ReminderProblems.Unknown(map.Text(key), known));

    /// <summary>A wording in both languages, in which nothing is filled in but what it may hold.</summary>
    public static LocalText Words(DataMap map, string key, IReadOnlyList<string> filled)
    {
        var text = map.Map(key).WithKeys(["th", "en"]).Name();
        var unknown = Braces().Matches(text.Thai + text.English).Select(m => m.Groups[1].Value).FirstOrDefault(n => !filled.Contains(n));
        return unknown is null ? text : throw map.Fault(key, ReminderProblems.Unknown($"{{{unknown}}}", filled.Select(f => $"{{{f}}}")));
    }

    private static int YearOf(DataMap years, string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? year
            : throw years.Fault(key, ReminderProblems.NotAYear(key));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
