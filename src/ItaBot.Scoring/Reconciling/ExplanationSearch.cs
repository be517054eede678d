using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Reconciling;

/// <summary>Tries the simple things that could have turned a computed figure into the published one.</summary>
internal sealed class ExplanationSearch(Scorecard scorecard, RuleBook rules)
{
    /// <summary>What explains a published figure, the likeliest first.</summary>
    public IReadOnlyList<Explanation> Find(Target target, decimal reported)
    {
        List<Explanation> found =
        [
            .. Truncated(target, reported),
            .. OtherWeights(target, reported),
            .. OtherYears(target, reported),
            .. OwnDigit(target, reported),
        ];
        if (found.Count == 0 || found[0] is Explanation.MisprintedDigit)
        {
            found.AddRange(Swaps(target, reported));
        }

        // With so many digits to change, some change fits a small difference by chance. It says something only where
        // nothing else does.
        return found.Count > 0 ? found : [.. MisprintedInputs(target, reported)];
    }

    private IEnumerable<Explanation> Truncated(Target target, decimal reported)
    {
        if (Points.Truncate(scorecard[target].Exact!.Value) == reported)
        {
            yield return new Explanation.Truncated();
        }
    }

    private IEnumerable<Explanation> OtherWeights(Target target, decimal reported)
    {
        if (EqualSubs(i => i.Subs.Select(s => scorecard[s.Target].Exact), target) == reported)
        {
            yield return new Explanation.EqualSubIndicators();
        }

        if (EqualSubs(i => i.Items.Select(s => scorecard[s.Target].Exact), target) == reported)
        {
            yield return new Explanation.EqualItems();
        }
    }

    // The figure if in every indicator with sub-indicators the given values weighed the same.
    private decimal? EqualSubs(Func<IndicatorRule, IEnumerable<decimal?>> values, Target target)
    {
        var assumed = new Dictionary<Target, decimal>();
        foreach (var indicator in scorecard.Rules.Indicators.Where(i => i.Subs.Count > 0))
        {
            var known = values(indicator).ToList();
            if (known.Count > 0 && known.TrueForAll(v => v is not null))
            {
                assumed[indicator.Target] = known.Sum()!.Value / known.Count;
            }
        }

        return assumed.Count == 0 ? null : Recomputed(target, assumed);
    }

    private IEnumerable<Explanation> OtherYears(Target target, decimal reported)
    {
        foreach (var other in rules.Years.Where(y => y.Year != scorecard.Rules.Year))
        {
            if (WeightsOf(other) is { } weighed && WithWeights(weighed, target) == reported)
            {
                yield return new Explanation.OtherYear(other.Year);
            }
        }
    }

    // Null where the other year's weights are not known, or are those of this year.
    private RuleYear? WeightsOf(RuleYear other)
    {
        var subs = scorecard.Rules.Subs.Select(s => (Mine: s.Weight?.Value, Theirs: other.FindSub(s.Id)?.Weight?.Value)).ToList();
        var tools = scorecard.Rules.Tools.Select(t => (Mine: t.Weight?.Value, Theirs: other[t.Tool].Weight?.Value)).ToList();
        var all = subs.Concat(tools).ToList();
        return all.Exists(w => w.Theirs is null) || all.TrueForAll(w => w.Mine == w.Theirs) ? null : other;
    }

    private decimal? WithWeights(RuleYear other, Target target)
    {
        var assumed = new Dictionary<Target, decimal>();
        foreach (var indicator in scorecard.Rules.Indicators.Where(i => i.Subs.Count > 0))
        {
            var known = indicator.Subs.Select(s => scorecard[s.Target].Exact * other.FindSub(s.Id)!.Weight!.Value).ToList();
            if (known.TrueForAll(v => v is not null))
            {
                assumed[indicator.Target] = known.Sum()!.Value / 100;
            }
        }

        if (target != Target.Total)
        {
            return Recomputed(target, assumed);
        }

        var tools = scorecard.Rules.Tools
            .Select(t => Assume(assumed)[Target.Of(t.Tool)].Exact * other[t.Tool].Weight!.Value)
            .ToList();
        return tools.TrueForAll(t => t is not null) ? Points.Round(tools.Sum()!.Value / 100) : null;
    }

    private IEnumerable<Explanation> OwnDigit(Target target, decimal reported)
    {
        if (Digits.OneApart(reported, scorecard[target].Computed!.Value))
        {
            yield return new Explanation.MisprintedDigit(target, null, reported, scorecard[target].Computed!.Value);
        }
    }

    private IEnumerable<Explanation> MisprintedInputs(Target target, decimal reported)
    {
        foreach (var (input, printed) in Inputs(target))
        {
            foreach (var meant in Digits.WithOneChanged(printed).Where(m => CanBe(input, m)))
            {
                if (Recomputed(target, new() { [input] = meant }) == reported)
                {
                    yield return new Explanation.MisprintedDigit(input, null, printed, meant);
                }
            }
        }

        foreach (var (input, part, printed, otherPart) in PartsBelow(target))
        {
            foreach (var meant in Digits.WithOneChanged(printed))
            {
                if (Recomputed(target, new() { [input] = (meant + otherPart) / 2 }) == reported)
                {
                    yield return new Explanation.MisprintedDigit(input, part, printed, meant);
                }
            }
        }
    }

    // What a website discloses is scored in a few steps; a figure between two of them was not meant.
    private bool CanBe(Target input, decimal points) =>
        input.Kind != TargetKind.Item
        || scorecard.Rules.ToolOf(input) != Tool.OIT
        || scorecard.Rules[Tool.OIT].Scale is not { } scale
        || scale.Value.Contains(points);

    private IEnumerable<Explanation> Swaps(Target target, decimal reported)
    {
        var inputs = Inputs(target).ToList();
        for (var i = 0; i < inputs.Count; i++)
        {
            foreach (var (other, points) in inputs.Skip(i + 1).Where(o => o.Printed != inputs[i].Printed))
            {
                if (Recomputed(target, new() { [inputs[i].Target] = points, [other] = inputs[i].Printed }) == reported)
                {
                    yield return new Explanation.Swapped(inputs[i].Target, other);
                }
            }
        }
    }

    // The published figures that a figure is computed from: the indicators for the total and the tools (whoever adds up
    // by hand adds up indicators), the items for an indicator or a sub-indicator.
    private IEnumerable<(Target Target, decimal Printed)> Inputs(Target target)
    {
        var kind = target.Kind is TargetKind.Total or TargetKind.Tool ? TargetKind.Indicator : TargetKind.Item;
        return scorecard.Of(kind)
            .Where(f => f.Reported is not null && RuleTree.IsBelow(scorecard.Rules, f.Target, target))
            .Select(f => (f.Target, f.Reported!.Value));
    }

    // Of an EIT item with two parts the parts are what was published, not their mean.
    private IEnumerable<(Target Target, ItemPart Part, decimal Printed, decimal Other)> PartsBelow(Target target) =>
        from figure in scorecard.Of(TargetKind.Item)
        where target.Kind == TargetKind.Indicator && RuleTree.IsBelow(scorecard.Rules, figure.Target, target)
        where figure.Parts is { Public: not null, Survey: not null }
        let scores = (Public: figure.Parts!.Public!.Value, Survey: figure.Parts.Survey!.Value)
        from part in new[]
        {
            (Part: ItemPart.EitPublic, Printed: scores.Public, Other: scores.Survey),
            (Part: ItemPart.EitSurvey, Printed: scores.Survey, Other: scores.Public),
        }
        select (figure.Target, part.Part, part.Printed, part.Other);

    private decimal? Recomputed(Target target, Dictionary<Target, decimal> assumed) => Assume(assumed)[target].Computed;

    private Scorecard Assume(Dictionary<Target, decimal> assumed) =>
        Scorecard.Compute(scorecard.Assessment, scorecard.Rules, assumed);
}
