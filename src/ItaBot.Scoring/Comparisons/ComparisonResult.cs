using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Comparisons;

/// <summary>What comes of comparing a figure of two years.</summary>
public abstract record ComparisonResult
{
    private ComparisonResult() { }

    /// <summary>Both years have the figure, and it means the same.</summary>
    /// <param name="Later">The figure of the later year.</param>
    /// <param name="Earlier">The figure of the earlier year; it has the same target.</param>
    public sealed record Compared(Figure Later, Figure Earlier) : ComparisonResult
    {
        /// <summary>The later figure less the earlier, in points.</summary>
        public decimal Difference => Later.Shown!.Value - Earlier.Shown!.Value;
    }

    /// <summary>The target is not about the same thing in both years.</summary>
    /// <param name="Target">What was asked about.</param>
    /// <param name="Later">What it is about in the later year; null where the year has no such target.</param>
    /// <param name="Earlier">What it is about in the earlier year; null where the year has no such target.</param>
    /// <param name="SameAsLater">What is about the later year's thing in the earlier year; null where nothing is.</param>
    public sealed record NotTheSame(Target Target, LocalText? Later, LocalText? Earlier, Target? SameAsLater) : ComparisonResult;

    /// <summary>A year has no figure for it.</summary>
    /// <param name="Target">What was asked about.</param>
    /// <param name="FiscalYear">The year that lacks it.</param>
    public sealed record NoFigure(Target Target, int FiscalYear) : ComparisonResult;
}
