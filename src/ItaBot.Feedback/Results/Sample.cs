namespace ItaBot.Feedback.Results;

/// <summary>What the interval of an item's score rests on, apart from how many answered.</summary>
/// <param name="Mean">The mean, 0–100.</param>
/// <param name="Deviation">The standard deviation with n − 1; null where the interval is that of a share.</param>
internal sealed record Sample(double Mean, double? Deviation)
{
    /// <summary>
    /// An item that is answered yes or no is a share of 100 points. So are answers that are all equal: their spread of
    /// nothing would make five answers as good as everybody's, while no answers between 0 and 100 with that mean can
    /// spread more than those at 0 and 100 alone; a share's interval is the cautious one.
    /// </summary>
    public static Sample Of(AnswerTally tally, bool yesNo)
    {
        var mean = (double)tally.Sum / tally.Count;
        var squares = (long)tally.SumOfSquares * tally.Count - (long)tally.Sum * tally.Sum;
        return new(mean, yesNo || squares == 0 ? null : Math.Sqrt(squares / ((double)tally.Count * (tally.Count - 1))));
    }

    /// <summary>The interval if so many people had answered with this mean and spread.</summary>
    public Interval Interval(int answers, int? population)
    {
        if (Deviation is { } deviation)
        {
            var (low, high) = Estimates.OfMean(Mean, deviation, answers, population);
            return new(low, high);
        }

        var share = Estimates.OfShare(Mean / 100, answers, population);
        return new(share.Low * 100, share.High * 100);
    }
}
