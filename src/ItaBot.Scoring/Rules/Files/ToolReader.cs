using ItaBot.Scoring.DataFiles;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>Reads the tools of one file, in their order; what must differ within a year is remembered from tool to tool.</summary>
internal sealed class ToolReader(SourceList sources)
{
    /// <summary>The ITA has indicators 1–10 in every year.</summary>
    public const int LastIndicator = 10;

    private readonly YearNames _names = new();

    /// <summary>The number that the next indicator must have.</summary>
    public int NextIndicator { get; private set; } = 1;

    public ToolRule Read(Tool tool, DataMap map)
    {
        map.WithKeys(["th", "en", "groups", "indicators"], "weight", "scale", "answers", "parts", "wording");
        var name = map.Name();
        _names.Add(Target.Of(tool), name, map);
        var answers = AnswerReader.Read(map, tool, sources);
        var parts = Parts(tool, map);
        var groups = sources.Of(map.Map("groups").WithKeys(Evidence.Keys));
        var wording = map.Has("wording") ? sources.Of(map.Map("wording").WithKeys(Evidence.Keys)) : null;
        var items = new ItemReader(tool, sources, wording, answers?.Value, parts?.Value ?? [], _names);
        var indicators = new IndicatorReader(tool, sources, groups, items, _names);

        List<IndicatorRule> rules = [];
        foreach (var entry in map.Maps("indicators"))
        {
            rules.Add(indicators.Read(entry, NextIndicator));
            NextIndicator++;
        }

        AnswerReader.Check(map, tool, items);
        return new ToolRule(tool, name, sources.Optional(map, "weight", m => m.Points("value")), Scale(map), rules)
        {
            AnswerForms = answers,
            Parts = parts,
        };
    }

    private Sourced<IReadOnlyList<decimal>>? Scale(DataMap map) => sources.Optional<IReadOnlyList<decimal>>(map, "scale", fact =>
    {
        var steps = fact.PointsList("value");
        foreach (var (lower, upper) in steps.Zip(steps.Skip(1)))
        {
            if (upper.Points <= lower.Points)
            {
                throw fact.Fault(upper.Line, RuleProblems.ScaleOrder);
            }
        }

        return steps.Count > 1 ? [.. steps.Select(s => s.Points)] : throw fact.Fault("value", RuleProblems.ScaleOrder);
    });

    private Sourced<IReadOnlyList<ItemPart>>? Parts(Tool tool, DataMap map)
    {
        if (map.Has("parts") && tool != Tool.EIT)
        {
            throw map.Fault("parts", RuleProblems.PartsOfOtherTool(tool));
        }

        return sources.Optional<IReadOnlyList<ItemPart>>(map, "parts", fact =>
        {
            List<ItemPart> parts = [];
            foreach (var (text, line) in fact.Texts("value"))
            {
                ItemPart? part = text switch { "public" => ItemPart.EitPublic, "survey" => ItemPart.EitSurvey, _ => null };
                parts.Add(part is { } known && !parts.Contains(known)
                    ? known
                    : throw fact.Fault(line, RuleProblems.UnknownPart(text)));
            }

            return parts.Count > 0 ? parts : throw fact.Fault("value", RuleProblems.UnknownPart(""));
        });
    }
}
