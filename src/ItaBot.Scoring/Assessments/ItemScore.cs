namespace ItaBot.Scoring.Assessments;

/// <summary>The published score of an item: one figure, or one for each part.</summary>
public abstract record ItemScore
{
    private ItemScore() { }

    /// <summary>One published figure.</summary>
    /// <param name="Score">0–100.</param>
    public sealed record Whole(decimal Score) : ItemScore;

    /// <summary>The figures of an EIT item's two parts; one of them may be missing.</summary>
    /// <param name="Public">The part that anyone may answer, 0–100.</param>
    /// <param name="Survey">The part that the assessor collects, 0–100.</param>
    public sealed record Parts(decimal? Public, decimal? Survey) : ItemScore;
}
