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

    /// <summary>What stands under each fiscal year.</summary>
    public static IReadOnlyDictionary<int, DataMap> ByYear(DataMap years) => years.Keys.ToDictionary(
        key => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? year
            : throw years.Fault(key, ReminderProblems.NotAYear(key)),
        years.Map);
}
