using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Planning;

/// <summary>How a goal can be reached.</summary>
public abstract record PlanResult
{
    private PlanResult() { }

    /// <summary>The goal is reached as it is.</summary>
    public sealed record AlreadyReached : PlanResult;

    /// <summary>The shortest list of figures that, brought to 100, reach the goal; the largest gain first.</summary>
    /// <param name="Steps">What to bring to 100.</param>
    /// <param name="After">The scorecard then.</param>
    public sealed record Reachable(IReadOnlyList<Gain> Steps, Scorecard After) : PlanResult;

    /// <summary>Even 100 everywhere would not reach it.</summary>
    /// <param name="Best">The scorecard with 100 everywhere.</param>
    public sealed record OutOfReach(Scorecard Best) : PlanResult;

    /// <summary>The total cannot be computed.</summary>
    /// <param name="Gap">What is missing.</param>
    public sealed record NotComputable(Gap Gap) : PlanResult;
}
