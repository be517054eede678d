using ItaBot.Scoring.Assessments;

namespace ItaBot.Scoring.Scorecards;

/// <summary>
/// A score with what was published and what the rules make of the figures below it. The two are never mixed.
/// </summary>
/// <param name="Target">Whose score.</param>
/// <param name="Reported">As published, 0–100; null where it was not.</param>
/// <param name="Computed">
/// Computed from the lowest level that is completely given, rounded to two decimals; null where the rules cannot
/// compute it, and for a figure that has nothing below it.
/// </param>
public sealed record Figure(Target Target, decimal? Reported, decimal? Computed)
{
    /// <summary>The two parts of an EIT item, where they were published.</summary>
    public ItemScore.Parts? Parts { get; init; }

    /// <summary>Why there is no computed figure; null where there is one or where nothing could be computed at all.</summary>
    public Gap? Gap { get; init; }

    /// <summary>The doubtful facts that <see cref="Computed"/> rests on.</summary>
    public IReadOnlyList<RuleDoubt> Doubts { get; init; } = [];

    /// <summary>The figure that answers show and that decisions take: the published one where there is one.</summary>
    public decimal? Shown => Reported ?? Computed;

    /// <summary>What <see cref="Shown"/> is.</summary>
    public Basis Basis => Reported is null ? Basis.Computed : Basis.Reported;

    /// <summary>The computed value before it is rounded; what stands above it in the tree is computed from this.</summary>
    internal decimal? Exact { get; init; }
}
