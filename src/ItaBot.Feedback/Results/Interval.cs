using ItaBot.Scoring;

namespace ItaBot.Feedback.Results;

/// <summary>A 95 % interval of a score or a percentage: within 0–100, rounded as it is shown.</summary>
internal readonly record struct Interval
{
    /// <summary>An interval whose ends are cut at 0 and 100.</summary>
    public Interval(double low, double high)
    {
        Low = Rounded(low);
        High = Rounded(high);
    }

    public decimal Low { get; }

    public decimal High { get; }

    /// <summary>Takes the rounded ends, so that what is shown and what is decided never disagree.</summary>
    public Verdict Against(decimal passMark) =>
        Low >= passMark ? Verdict.Above : High < passMark ? Verdict.Below : Verdict.CannotTell;

    private static decimal Rounded(double points) =>
        Points.Round((decimal)Math.Clamp(points, (double)Points.Min, (double)Points.Max));
}
