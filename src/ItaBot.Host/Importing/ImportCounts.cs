using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.Importing;

/// <summary>How much an assessment holds.</summary>
/// <param name="Figures">Published scores, the parts of items counted one by one.</param>
/// <param name="Items">Items with a score.</param>
/// <param name="Measures">Improvement measures.</param>
internal sealed record ImportCounts(int Figures, int Items, int Measures)
{
    public static ImportCounts Of(Assessment assessment)
    {
        var reported = assessment.Reported;
        var above = (reported.Total is null ? 0 : 1) + reported.Tools.Count + reported.Indicators.Count + reported.Subs.Count;
        return new(above + assessment.Items.Values.Sum(CountOf), assessment.Items.Count, assessment.Measures.Count);
    }

    private static int CountOf(ItemScore score) =>
        score is ItemScore.Parts parts ? (parts.Public is null ? 0 : 1) + (parts.Survey is null ? 0 : 1) : 1;
}
