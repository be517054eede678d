using System.Globalization;
using ItaBot.Scoring.Rules.Files;

namespace ItaBot.Scoring.Rules;

/// <summary>Reads rule years from YAML files, one file a fiscal year, named after it: <c>2568.yaml</c>.</summary>
public static class RuleBookReader
{
    /// <summary>The folder of rule years that is delivered beside the program.</summary>
    public static string DefaultDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>Reads and checks every <c>*.yaml</c> in a folder, not in the folders below it.</summary>
    /// <exception cref="RuleFileException">
    /// The folder is missing or holds no such file, or a file breaks a rule that every rule year keeps.
    /// </exception>
    public static RuleBook Load(string directory)
    {
        if (!Directory.Exists(directory))
        {
            throw new RuleFileException(directory, 0, FileProblems.NoFolder);
        }

        var years = new Dictionary<int, (string Path, RuleYear Rules)>();
        foreach (var path in Directory.EnumerateFiles(directory, "*.yaml").Order(StringComparer.Ordinal))
        {
            var (rules, line) = RuleYearReader.Read(path);
            if (!years.TryAdd(rules.Year, (path, rules)))
            {
                var first = Path.GetFileName(years[rules.Year].Path);
                throw new RuleFileException(path, line, FileProblems.YearTwice(rules.Year, first));
            }

            var year = rules.Year.ToString(CultureInfo.InvariantCulture);
            if (Path.GetFileNameWithoutExtension(path) != year)
            {
                throw new RuleFileException(path, line, FileProblems.OtherName(year));
            }
        }

        return years.Count == 0
            ? throw new RuleFileException(directory, 0, FileProblems.NoFiles)
            : new RuleBook(years.Values.Select(y => y.Rules));
    }
}
