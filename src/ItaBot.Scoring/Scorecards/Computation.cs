using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Scorecards;

/// <summary>
/// One pass from the items up to the total. Each figure is computed from what lies directly below it where all of
/// that is known, unrounded; otherwise the published figure stands in for whatever lies above.
/// </summary>
internal sealed class Computation(Assessment assessment, RuleYear rules, IReadOnlyDictionary<Target, decimal> assumed)
{
    private readonly List<Figure> _tools = [];
    private readonly List<Figure> _indicators = [];
    private readonly List<Figure> _subs = [];
    private readonly List<Figure> _items = [];

    /// <summary>All figures, the total first, then kind by kind.</summary>
    public List<Figure> Run()
    {
        _tools.AddRange(rules.Tools.Select(ToolFigure));
        var total = Weighted(
            Target.Total,
            assessment.Reported.Total,
            _tools,
            [.. rules.Tools.Select(t => t.Weight)],
            RuleDoubtKind.ToolWeights);
        return [total, .. _tools, .. _indicators, .. _subs, .. _items];
    }

    private Figure ToolFigure(ToolRule tool)
    {
        var indicators = tool.Indicators.Select(IndicatorFigure).ToList();
        _indicators.AddRange(indicators);
        return Mean(Target.Of(tool.Tool), Published(assessment.Reported.Tools, tool.Tool), indicators, []);
    }

    private Figure IndicatorFigure(IndicatorRule indicator)
    {
        var reported = Published(assessment.Reported.Indicators, indicator.Number);
        if (indicator.Subs.Count == 0)
        {
            return MeanOfItems(indicator.Target, reported, indicator.Items, indicator.Standing, indicator.Source);
        }

        var subs = indicator.Subs
            .Select(s => MeanOfItems(s.Target, Published(assessment.Reported.Subs, s.Id), s.Items, s.Standing, s.Source))
            .ToList();
        _subs.AddRange(subs);
        return Weighted(indicator.Target, reported, subs, [.. indicator.Subs.Select(s => s.Weight)], RuleDoubtKind.SubWeights);
    }

    private Figure MeanOfItems(
        Target target, decimal? reported, IReadOnlyList<ItemRule> rulesOfItems, Standing standing, string source)
    {
        var items = rulesOfItems.Select(ItemFigure).ToList();
        _items.AddRange(items);
        IReadOnlyList<RuleDoubt> doubts = standing == Standing.Found ? [] : [new(RuleDoubtKind.Items, target, standing, source)];
        return items.Count == 0 && !assumed.ContainsKey(target)
            ? new Figure(target, reported, null) { Exact = reported, Gap = new Gap.UnknownItems(target) }
            : Mean(target, reported, items, doubts);
    }

    private Figure ItemFigure(ItemRule item)
    {
        var score = assessment.Items.GetValueOrDefault(item.Id);
        if (assumed.TryGetValue(item.Target, out var points))
        {
            return new(item.Target, null, Points.Round(points)) { Exact = points };
        }

        if (score is ItemScore.Whole whole)
        {
            return new(item.Target, whole.Score, null) { Exact = whole.Score };
        }

        if (score is not ItemScore.Parts parts)
        {
            return new(item.Target, null, null);
        }

        var mean = (parts.Public + parts.Survey) / 2;
        return new(item.Target, null, mean is { } both ? Points.Round(both) : null)
        {
            Exact = mean,
            Parts = parts,
            Gap = mean is null ? new Gap.MissingFigures([item.Target]) : null,
            Doubts = mean is null ? [] : RuleDoubt.About(RuleDoubtKind.Parts, Target.Of(item.Tool), rules[item.Tool].Parts),
        };
    }

    private Figure Mean(Target target, decimal? reported, List<Figure> below, IReadOnlyList<RuleDoubt> doubts) =>
        Combined(target, reported, below, values => values.Sum() / values.Count, doubts);

    private Figure Weighted(
        Target target, decimal? reported, List<Figure> below, IReadOnlyList<Sourced<decimal>?> weights, RuleDoubtKind kind)
    {
        if (weights.Any(w => w is null) && !assumed.ContainsKey(target))
        {
            return new(target, reported, null) { Exact = reported, Gap = new Gap.UnknownWeights(target) };
        }

        return Combined(
            target,
            reported,
            below,
            values => values.Select((v, i) => v * weights[i]!.Value).Sum() / 100,
            RuleDoubt.About(kind, target, weights.MaxBy(w => w?.Standing)));
    }

    private Figure Combined(
        Target target,
        decimal? reported,
        List<Figure> below,
        Func<List<decimal>, decimal> combine,
        IReadOnlyList<RuleDoubt> doubts)
    {
        if (assumed.TryGetValue(target, out var points))
        {
            return new(target, null, Points.Round(points)) { Exact = points };
        }

        var missing = below.Where(f => f.Exact is null).Select(f => f.Target).ToList();
        if (missing.Count > 0)
        {
            return new(target, reported, null) { Exact = reported, Gap = new Gap.MissingFigures(missing) };
        }

        var exact = combine([.. below.Select(f => f.Exact!.Value)]);
        return new(target, reported, Points.Round(exact))
        {
            Exact = exact,
            Doubts = [.. below.SelectMany(f => f.Doubts).Concat(doubts).Distinct()],
        };
    }

    private static decimal? Published<TKey>(IReadOnlyDictionary<TKey, decimal> figures, TKey key)
        where TKey : notnull => figures.TryGetValue(key, out var points) ? points : null;
}
