using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Planning;

/// <summary>What is worth most on the total, and the shortest way to a goal.</summary>
public static class Plan
{
    /// <summary>
    /// What bringing each item to 100 adds to the total, the largest gain first; equal ones in the rules' order.
    /// Where the items under an indicator were not published, the indicator itself stands for them.
    /// </summary>
    /// <returns>Empty where the total cannot be computed.</returns>
    public static IReadOnlyList<Gain> Gains(Scorecard scorecard) => Gains(scorecard, _ => true);

    /// <summary>The same of some figures; the others cost nothing.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="among">Whether a figure is asked for.</param>
    public static IReadOnlyList<Gain> Gains(Scorecard scorecard, Func<Figure, bool> among)
    {
        if (scorecard.Total.Computed is null)
        {
            return [];
        }

        return [.. Leaves(scorecard)
            .Where(f => f.Exact < Points.Max && among(f))
            .Select(f => new Gain(f, GainOf(scorecard, f)))
            .Where(g => g.OnTotal > 0)
            .OrderByDescending(g => g.OnTotal)];
    }

    /// <summary>The shortest list of figures that, brought to 100, reach a goal.</summary>
    public static PlanResult Shortest(Scorecard scorecard, PlanGoal goal)
    {
        if (scorecard.Total.Computed is null)
        {
            return new PlanResult.NotComputable(scorecard.Total.Gap!);
        }

        if (Reaches(scorecard, goal))
        {
            return new PlanResult.AlreadyReached();
        }

        var gains = Gains(scorecard);
        var best = With(scorecard, gains);
        if (!Reaches(best, goal))
        {
            return new PlanResult.OutOfReach(best);
        }

        // Rounding lifts a total by less than a hundredth; what stays further below the goal need not be computed.
        var least = goal.Total - scorecard.Total.Exact!.Value - 0.01m;
        var (steps, _) = Choices(scorecard.Rules, gains)
            .Select(c => (Steps: c, OnTotal: c.Sum(g => g.OnTotal)))
            .Where(c => c.OnTotal >= least)
            .OrderBy(c => c.Steps.Count)
            .ThenByDescending(c => c.OnTotal)
            .First(c => Reaches(With(scorecard, c.Steps), goal));
        return new PlanResult.Reachable([.. steps.OrderByDescending(g => g.OnTotal)], With(scorecard, steps));
    }

    /// <summary>The goal that a level is: the total and, where the level asks for it, each tool.</summary>
    public static PlanGoal GoalOf(LevelRule level) => new(level.MinTotal, level.MinEachTool);

    // Gains add up, and those of one tool do nothing for another: of all lists with so many figures of each tool,
    // the one with the largest gains of each tool is the best. So only these need to be tried.
    private static IEnumerable<List<Gain>> Choices(RuleYear rules, IReadOnlyList<Gain> gains)
    {
        IEnumerable<List<Gain>> choices = [[]];
        foreach (var tool in rules.Tools)
        {
            var ofTool = gains.Where(g => rules.ToolOf(g.Figure.Target) == tool.Tool).ToList();
            choices = [.. choices.SelectMany(c => Enumerable.Range(0, ofTool.Count + 1).Select(n => c.Concat(ofTool.Take(n)).ToList()))];
        }

        return choices;
    }

    private static bool Reaches(Scorecard scorecard, PlanGoal goal) =>
        scorecard.Total.Computed >= goal.Total
        && (goal.EachTool is not { } least || scorecard.Of(TargetKind.Tool).All(t => (t.Computed ?? t.Reported) >= least));

    private static Scorecard With(Scorecard scorecard, IEnumerable<Gain> steps) => Scorecard.Compute(
        scorecard.Assessment, scorecard.Rules, steps.ToDictionary(g => g.Figure.Target, _ => Points.Max));

    private static decimal GainOf(Scorecard scorecard, Figure figure)
    {
        var after = Scorecard.Compute(
            scorecard.Assessment, scorecard.Rules, new Dictionary<Target, decimal> { [figure.Target] = Points.Max });
        return after.Total.Exact!.Value - scorecard.Total.Exact!.Value;
    }

    private static IEnumerable<Figure> Leaves(Scorecard scorecard)
    {
        foreach (var tool in scorecard.Of(TargetKind.Tool))
        {
            if (tool.Computed is null)
            {
                yield return tool;
                continue;
            }

            foreach (var indicator in scorecard.Rules[Enum.Parse<Tool>(tool.Target.Id)].Indicators)
            {
                foreach (var leaf in Leaves(scorecard, indicator))
                {
                    yield return leaf;
                }
            }
        }
    }

    private static IEnumerable<Figure> Leaves(Scorecard scorecard, IndicatorRule indicator)
    {
        if (scorecard[indicator.Target].Computed is null)
        {
            return [scorecard[indicator.Target]];
        }

        return indicator.Subs.Count == 0
            ? indicator.Items.Select(i => scorecard[i.Target])
            : indicator.Subs.SelectMany(s => scorecard[s.Target].Computed is null
                ? [scorecard[s.Target]]
                : s.Items.Select(i => scorecard[i.Target]));
    }
}
