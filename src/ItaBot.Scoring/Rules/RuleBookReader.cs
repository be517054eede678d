using System.Globalization;
using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Rules.Files;

namespace ItaBot.Scoring.Rules;

/// <summary>Reads rule years from YAML files, one file a fiscal year, named after it: <c>2568.yaml</c>.</summary>
public static class RuleBookReader
{
    /// <summary>The folder of rule years that is delivered beside the program.</summary>
    public static string DefaultDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>Reads and checks every <c>*.yaml</c> in a folder, not in the folders below it.</summary>
    /// <exception cref="DataFileException">
    /// The folder is missing or holds no such file, or a file breaks a rule that every rule year keeps.
    /// </exception>
    public static RuleBook Load(string directory)
    {
        if (!Directory.Exists(directory))
        {
            throw new DataFileException(directory, 0, RuleFileProblems.NoFolder);
        }

        var years = new Dictionary<int, (string Path, RuleYear Rules)>();
        foreach (var path in Directory.EnumerateFiles(directory, "*.yaml").Order(StringComparer.Ordinal))
        {
            var (rules, line) = RuleYearReader.Read(path);
            if (!years.TryAdd(rules.Year, (path, rules)))
            {
                var first = Path.GetFileName(years[rules.Year].Path);
                throw new DataFileException(path, line, RuleFileProblems.YearTwice(rules.Year, first));
            }

            var year = rules.Year.ToString(CultureInfo.InvariantCulture);
            if (Path.GetFileNameWithoutExtension(path) != year)
            {
                throw new DataFileException(path, line, RuleFileProblems.OtherName(year));
            }
        }

        return years.Count == 0
            ? throw new DataFileException(directory, 0, RuleFileProblems.NoFiles)
            : new RuleBook(years.Values.Select(y => y.Rules));
    }
}
