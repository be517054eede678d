namespace ItaBot.Scoring.Scorecards;

/// <summary>The level of an assessment.</summary>
/// <param name="Reported">As published; null where it was not.</param>
/// <param name="Computed">By the year's conditions from the computed total and tools; null where they cannot tell.</param>
/// <param name="Doubts">The doubtful facts that <paramref name="Computed"/> rests on.</param>
public sealed record LevelFigure(string? Reported, string? Computed, IReadOnlyList<RuleDoubt> Doubts)
{
    /// <summary>The level that answers show: the published one where there is one.</summary>
    public string? Shown => Reported ?? Computed;

    /// <summary>What <see cref="Shown"/> is.</summary>
    public Basis Basis => Reported is null ? Basis.Computed : Basis.Reported;
}
