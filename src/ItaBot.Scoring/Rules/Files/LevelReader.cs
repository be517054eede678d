using ItaBot.Scoring.DataFiles;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>Reads the levels, the best first.</summary>
internal static class LevelReader
{
    public static Sourced<IReadOnlyList<LevelRule>> Read(DataMap map, SourceList sources)
    {
        map.WithKeys([.. Evidence.Keys, "list"]);
        var entries = map.Maps("list");
        var levels = new List<LevelRule>();
        foreach (var entry in entries)
        {
            var level = Level(entry.WithKeys(["name", "total"], "en", "eachTool"));
            if (levels.Exists(l => l.Name == level.Name))
            {
                throw entry.Fault("name", RuleProblems.LevelTwice(level.Name));
            }

            if (levels is [.., var better] && !IsEasier(level, better))
            {
                throw entry.Fault(entry.Line, RuleProblems.LevelOrder(level.Name, better.Name));
            }

            levels.Add(level);
        }

        if (levels is not [.., { MinTotal: 0, MinEachTool: null }])
        {
            throw map.Fault(entries is [.., var last] ? last.Line : map.LineOf("list"), RuleProblems.LastLevel);
        }

        return sources.Of(map).For<IReadOnlyList<LevelRule>>(levels);
    }

    private static LevelRule Level(DataMap entry) => new(
        entry.Text("name"),
        entry.Text(entry.Has("en") ? "en" : "name"),
        entry.Points("total"),
        entry.Has("eachTool") ? entry.Points("eachTool") : null);

    private static bool IsEasier(LevelRule level, LevelRule than) =>
        level.MinTotal < than.MinTotal
        || (level.MinTotal == than.MinTotal && (level.MinEachTool ?? 0) < (than.MinEachTool ?? 0));
}
