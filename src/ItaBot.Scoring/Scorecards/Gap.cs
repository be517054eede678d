namespace ItaBot.Scoring.Scorecards;

/// <summary>Why a figure could not be computed.</summary>
public abstract record Gap
{
    private Gap() { }

    /// <summary>Figures below it were not published.</summary>
    /// <param name="Targets">Which ones, in order.</param>
    public sealed record MissingFigures(IReadOnlyList<Target> Targets) : Gap;

    /// <summary>The rules of the year do not say (or nobody has found) how what is below it weighs.</summary>
    /// <param name="Of">Whose weights.</param>
    public sealed record UnknownWeights(Target Of) : Gap;

    /// <summary>It is not known which items stand under it in that year.</summary>
    /// <param name="Of">Whose items.</param>
    public sealed record UnknownItems(Target Of) : Gap;
}
