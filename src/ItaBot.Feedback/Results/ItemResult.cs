using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Feedback.Results;

/// <summary>
/// What the answers to one item in one round say. Where they may not be shown everything is null, whether there are few
/// answers or none.
/// </summary>
/// <param name="Item">Its id, for example <c>e7</c>.</param>
/// <param name="Answers">How many answers the figures rest on; there may be newer ones that are not shown yet.</param>
/// <param name="Mean">
/// The mean of the points, rounded to two decimals; for an item that is answered yes or no, the share of good answers.
/// </param>
/// <param name="Low">Where the 95 % interval begins, 0–100, rounded to two decimals.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Verdict">What the interval says about the pass mark.</param>
public sealed record ItemResult(string Item, int? Answers, decimal? Mean, decimal? Low, decimal? High, Verdict Verdict)
{
    /// <summary>How sure intervals are, in percent.</summary>
    public const int Confidence = 95;

    /// <summary>Who said yes; not null where the item is answered yes or no and may be shown.</summary>
    public YesCount? Yes { get; init; }

    /// <summary>What would tell the item from the pass mark; not null where <see cref="Verdict"/> is <see cref="Verdict.CannotTell"/>.</summary>
    public MoreAnswers? More { get; init; }

    /// <summary>The result of an item about which nothing may be shown.</summary>
    public static ItemResult HiddenOf(string item) => new(item, null, null, null, null, Verdict.Hidden);

    /// <summary>The results of a round for every EIT item of its rule year, in the rules' order.</summary>
    /// <param name="shown">What the gate lets through; there is no other way to a result.</param>
    /// <param name="rules">The rule year that the round asks by.</param>
    /// <param name="population">How many people the round is about; null where nobody knows.</param>
    public static IReadOnlyList<ItemResult> AllOf(ShownAnswers shown, RuleYear rules, int? population) =>
        [.. rules[Tool.EIT].Indicators.SelectMany(i => i.Items).Select(i => Of(i, shown[i.Id], rules.PassMark.Value, population))];

    internal static ItemResult Of(ItemRule item, AnswerTally shown, decimal passMark, int? population)
    {
        if (shown.Count == 0)
        {
            return HiddenOf(item.Id);
        }

        var sample = Sample.Of(shown, item.YesNo);
        var interval = sample.Interval(shown.Count, population);
        var verdict = interval.Against(passMark);
        return new(item.Id, shown.Count, Points.Round((decimal)shown.Sum / shown.Count), interval.Low, interval.High, verdict)
        {
            Yes = item.YesNo ? YesOf(item, shown, population) : null,
            More = verdict == Verdict.CannotTell ? MoreAnswers.For(sample, shown.Count, population, passMark) : null,
        };
    }

    private static YesCount YesOf(ItemRule item, AnswerTally shown, int? population)
    {
        var yes = item.Reversed ? shown.At0 : shown.At100;
        var (low, high) = Estimates.OfShare((double)yes / shown.Count, shown.Count, population);
        var interval = new Interval(low * 100, high * 100);
        return new(yes, Points.Round(yes * 100m / shown.Count), interval.Low, interval.High);
    }
}
