using ItaBot.Scoring.DataFiles;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>Reads one file of a rule year and refuses it at the first thing that cannot be right.</summary>
internal static class RuleYearReader
{
    private const int FirstYear = 2500;
    private const int LastYear = 2699;

    /// <summary>The rule year and the line on which the file states the year.</summary>
    public static (RuleYear Rules, int YearLine) Read(string path)
    {
        var file = DataFile.Open(path);
        var root = file.Root.WithKeys(["year", "sources", "passMark", "levels", "tools"]);
        var year = root.Whole("year");
        if (year is < FirstYear or > LastYear)
        {
            throw root.Fault("year", RuleFileProblems.NotAYear(year));
        }

        var sources = new SourceList(root.Map("sources"));
        var rules = new RuleYear(
            year,
            file.Fingerprint,
            sources.Required(root, "passMark", m => m.Points("value")),
            Tools(root.Map("tools"), sources),
            LevelReader.Read(root.Map("levels"), sources));
        return (rules, root.LineOf("year"));
    }

    private static List<ToolRule> Tools(DataMap map, SourceList sources)
    {
        var tools = Enum.GetValues<Tool>();
        map.WithKeys([.. tools.Select(t => t.ToString())]);
        var reader = new ToolReader(sources);
        List<ToolRule> rules = [.. tools.Select(t => reader.Read(t, map.Map(t.ToString())))];
        if (reader.NextIndicator <= ToolReader.LastIndicator)
        {
            throw map.Fault(map.Line, RuleProblems.MissingIndicator(reader.NextIndicator));
        }

        Weights.Check(
            [.. rules.Select(r => (r.Weight?.Value, map.Map(r.Tool.ToString())))],
            sum => map.Fault(map.Line, RuleProblems.ToolWeights(sum)));
        return rules;
    }
}
