using System.Globalization;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders;

/// <summary>What the files of <c>dialogs/reminders</c> have in common.</summary>
internal static class ReminderFile
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

    /// <summary>The units that an entry names; none where it names none.</summary>
    public static IReadOnlyList<string> Units(DataMap map) => [.. map.Texts("units").Select(t => t.Text)];

    /// <summary>A text that must be one of several.</summary>
    public static string OneOf(DataMap map, string key, IReadOnlyCollection<string> known) =>
        known.Contains(map.Text(key)) ? map.Text(key) : throw map.Fault(key, ReminderProblems.Unknown(map.Text(key), known));

    private static int YearOf(DataMap years, string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? year
            : throw years.Fault(key, ReminderProblems.NotAYear(key));
}
