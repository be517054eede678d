using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Rules;

/// <summary>How a score comes about in a year: weights, pass mark, levels.</summary>
internal sealed class RulesAnswerer : IAnswerer
{
    public string Intent => Intents.RulesExplain;

    public Draft Answer(Asked asked)
    {
        var draft = new Draft(asked.AgencyId);
        if (asked.RuleYear is not { } rules)
        {
            draft.NoRules(asked);
            return draft;
        }

        draft.Title = asked.Say(
            "rules.title",
            ("year", asked.Year(rules.Year)),
            ("weights", string.Join(asked.Say("rules.plus"), rules.Tools.Select(t => WeightOf(draft, asked, rules, t)))),
            ("mark", draft.Number(rules.Year, Target.Total, FactKinds.Threshold, rules.PassMark.Value, Basis.Reported)));
        foreach (var level in rules.Levels.Value)
        {
            AddLevel(draft, asked, rules, level);
        }

        AddSubWeights(draft, asked, rules);
        draft.Note(asked.Say("rules.means"));
        draft.AddDoubts(rules, Doubts(rules));
        draft.Offer(asked, "action.total");
        draft.Offer(asked, "action.itemsbelow");
        return draft;
    }

    private static string WeightOf(Draft draft, Asked asked, RuleYear rules, ToolRule tool) => tool.Weight is { } weight
        ? asked.Say(
            "rules.weight",
            ("tool", tool.Tool.ToString()),
            ("weight", draft.Number(rules.Year, Target.Of(tool.Tool), FactKinds.Weight, weight.Value, Basis.Reported)))
        : asked.Say("rules.noweight", ("tool", tool.Tool.ToString()));

    private static void AddLevel(Draft draft, Asked asked, RuleYear rules, LevelRule level)
    {
        var name = draft.Level(asked, rules, level.Name, Basis.Reported);
        var total = draft.Number(rules.Year, Target.Total, FactKinds.Threshold, level.MinTotal, Basis.Reported);
        draft.Row(new(
            name,
            asked.Say(level.MinEachTool is null ? "rules.from" : "rules.fromeach", ("total", total), ("tools", Tools(draft, rules, level))),
            null,
            null,
            null));
    }

    private static string Tools(Draft draft, RuleYear rules, LevelRule level) => level.MinEachTool is { } least
        ? draft.Number(rules.Year, Target.Total, FactKinds.Threshold, least, Basis.Reported)
        : "";

    private static void AddSubWeights(Draft draft, Asked asked, RuleYear rules)
    {
        foreach (var indicator in rules.Indicators.Where(i => i.Subs.Count > 0))
        {
            var known = indicator.Subs.All(s => s.Weight is not null);
            draft.Note(known
                ? asked.Say(
                    "rules.subs",
                    ("indicator", asked.IdOf(indicator.Target)),
                    ("weights", string.Join(" · ", indicator.Subs.Select(s => asked.Say(
                        "rules.sub",
                        ("id", asked.IdOf(s.Target)),
                        ("weight", draft.Number(rules.Year, s.Target, FactKinds.Weight, s.Weight!.Value, Basis.Reported)))))))
                : asked.Say("rules.nosubs", ("indicator", asked.IdOf(indicator.Target)), ("year", asked.Year(rules.Year))));
        }
    }

    private static IEnumerable<RuleDoubt> Doubts(RuleYear rules) =>
    [
        .. rules.Tools.SelectMany(t => RuleDoubt.About(RuleDoubtKind.ToolWeights, Target.Total, t.Weight)),
        .. rules.Subs.SelectMany(s => RuleDoubt.About(RuleDoubtKind.SubWeights, s.Target, s.Weight)),
        .. rules.Tools.SelectMany(t => RuleDoubt.About(RuleDoubtKind.Parts, Target.Of(t.Tool), t.Parts)),
        .. RuleDoubt.About(RuleDoubtKind.Levels, Target.Total, rules.Levels),
        .. RuleDoubt.About(RuleDoubtKind.PassMark, Target.Total, rules.PassMark),
    ];
}
