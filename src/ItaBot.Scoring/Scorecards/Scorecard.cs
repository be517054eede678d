using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Scorecards;

/// <summary>
/// An assessment, computed by the rules of its year: every figure that the year knows, with what was published,
/// what was computed and what that rests on.
/// </summary>
public sealed class Scorecard
{
    private readonly Dictionary<Target, Figure> _figures;

    private Scorecard(Assessment assessment, RuleYear rules, List<Figure> figures, LevelFigure level)
    {
        Assessment = assessment;
        Rules = rules;
        Level = level;
        Figures = figures;
        _figures = figures.ToDictionary(f => f.Target);
    }

    /// <summary>What was published.</summary>
    public Assessment Assessment { get; }

    /// <summary>The rules that it was computed by.</summary>
    public RuleYear Rules { get; }

    /// <summary>The level.</summary>
    public LevelFigure Level { get; }

    /// <summary>Every figure of the rule year: the total, the tools, the indicators, the sub-indicators and the items, in the rules' order.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The total.</summary>
    public Figure Total => _figures[Target.Total];

    /// <summary>A figure.</summary>
    /// <exception cref="KeyNotFoundException">The rule year has no such target.</exception>
    public Figure this[Target target] => _figures[target];

    /// <summary>The figures of one kind, in the rules' order; of one tool only where <paramref name="tool"/> is given.</summary>
    public IEnumerable<Figure> Of(TargetKind kind, Tool? tool = null) =>
        Figures.Where(f => f.Target.Kind == kind && (tool is null || Rules.ToolOf(f.Target) == tool));

    /// <summary>Computes a scorecard.</summary>
    /// <param name="assessment">What was published.</param>
    /// <param name="rules">The rules of the assessment's year.</param>
    /// <exception cref="ArgumentException">The assessment is of another year or has an item, a part or a score that the rules do not know.</exception>
    public static Scorecard Compute(Assessment assessment, RuleYear rules) =>
        Compute(assessment, rules, new Dictionary<Target, decimal>());

    internal static Scorecard Compute(Assessment assessment, RuleYear rules, IReadOnlyDictionary<Target, decimal> assumed)
    {
        AssessmentCheck.ThrowIfInvalid(assessment, rules);
        var figures = new Computation(assessment, rules, assumed).Run();
        return new(assessment, rules, figures, LevelOf(assessment, rules, figures));
    }

    private static LevelFigure LevelOf(Assessment assessment, RuleYear rules, List<Figure> figures)
    {
        var total = figures[0];
        var tools = figures
            .Where(f => f.Target.Kind == TargetKind.Tool && (f.Computed ?? f.Reported) is not null)
            .ToDictionary(f => Enum.Parse<Tool>(f.Target.Id), f => f.Computed ?? f.Reported!.Value);
        var level = total.Computed is { } points ? Levels.Of(rules, points, tools) : null;
        IReadOnlyList<RuleDoubt> doubts = [.. total.Doubts, .. RuleDoubt.About(RuleDoubtKind.Levels, Target.Total, rules.Levels)];
        return new(assessment.Reported.Level, level?.Name, level is null ? [] : doubts);
    }
}
