using System.Globalization;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>Reads the indicators of one tool with their sub-indicators.</summary>
internal sealed class IndicatorReader(Tool tool, SourceList sources, Evidence groups, ItemReader items, YearNames names)
{
    /// <summary>Reads an indicator that must have the given number.</summary>
    public IndicatorRule Read(DataMap entry, int number)
    {
        entry.WithKeys(["number", "th", "en"], ["words", "subs", "items", .. Evidence.Keys]);
        if (entry.Whole("number") != number || number > ToolReader.LastIndicator)
        {
            throw entry.Fault("number", RuleProblems.IndicatorNumber(entry.Text("number"), number));
        }

        if (entry.Has("subs") && entry.Has("items"))
        {
            throw entry.Fault("items", RuleProblems.SubsAndItems);
        }

        var evidence = sources.OfOptional(entry) ?? groups;
        var name = entry.Name();
        var words = names.Add(Target.Indicator(number), name, entry);
        var subs = Subs(entry, number, evidence);
        IReadOnlyList<ItemRule> all = entry.Has("subs") ? [.. subs.SelectMany(s => s.Items)] : items.Read(entry);
        return new IndicatorRule(number, tool, name, subs, all)
        {
            Words = words,
            Standing = evidence.Standing,
            Source = evidence.Source,
        };
    }

    private List<SubIndicatorRule> Subs(DataMap indicator, int number, Evidence evidence)
    {
        List<SubIndicatorRule> subs = [];
        if (!indicator.Has("subs"))
        {
            return subs;
        }

        var entries = indicator.Maps("subs");
        foreach (var entry in entries)
        {
            subs.Add(Sub(entry, string.Create(CultureInfo.InvariantCulture, $"{number}.{subs.Count + 1}"), evidence));
        }

        Weights.Check(
            [.. subs.Zip(entries, (sub, entry) => (sub.Weight?.Value, entry))],
            sum => indicator.Fault("subs", RuleProblems.SubWeights(number, sum)));
        return subs;
    }

    private SubIndicatorRule Sub(DataMap entry, string id, Evidence ofIndicator)
    {
        entry.WithKeys(["id", "th", "en", "topic"], ["words", "weight", "items", .. Evidence.Keys]);
        if (entry.Text("id") != id)
        {
            throw entry.Fault("id", RuleProblems.SubNumber(entry.Text("id"), id));
        }

        var evidence = sources.OfOptional(entry) ?? ofIndicator;
        var name = entry.Name();
        var words = names.Add(Target.Sub(id), name, entry);
        return new SubIndicatorRule(
            id, name, names.AddTopic(entry), sources.Optional(entry, "weight", m => m.Points("value")), items.Read(entry))
        {
            Words = words,
            Standing = evidence.Standing,
            Source = evidence.Source,
        };
    }
}
