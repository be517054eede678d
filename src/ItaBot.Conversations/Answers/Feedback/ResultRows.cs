using ItaBot.Feedback.Results;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Answers.Feedback;

/// <summary>Writes the results of a round as rows of a card.</summary>
internal static class ResultRows
{
    /// <summary>Adds an item with its interval and what that says about the pass mark.</summary>
    public static void AddItem(this Draft draft, Asked asked, RuleYear rules, ItemResult item)
    {
        var target = Target.Item(item.Item);
        var label = asked.Label(rules, target);
        if (item is not { Mean: { } mean, Low: { } low, High: { } high, Answers: { } answers })
        {
            draft.Row(new(label, asked.Say("results.hidden"), null, draft.WhyHidden(asked, rules.Year), null));
            return;
        }

        var value = draft.Interim(rules.Year, target, FactKinds.Interim, mean);
        var yes = item.Yes is null ? null : draft.YesOf(asked, rules.Year, item);
        var interval = asked.Say(
            "results.interval",
            ("confidence", draft.Number(rules.Year, Target.Total, FactKinds.Confidence, ItemResult.Confidence)),
            ("low", draft.Interim(rules.Year, target, FactKinds.Low, low)),
            ("high", draft.Interim(rules.Year, target, FactKinds.High, high)),
            ("answers", draft.Number(rules.Year, target, FactKinds.Count, answers)));
        var details = new[] { yes, interval, draft.VerdictOf(asked, rules, target, item) }.OfType<string>();
        draft.Row(new(label, value, mean, string.Join(" · ", details), PassesBy(item.Verdict)) { Low = low, High = high });
    }

    /// <summary>Adds what the feedback makes of an indicator or of the EIT, and of a yes that is part of it.</summary>
    public static void AddInterim(this Draft draft, Asked asked, RuleYear rules, InterimFigure figure)
    {
        var label = asked.Say("results.interim", ("target", asked.Label(rules, figure.Target)));
        if (figure.Gap is { } gap)
        {
            draft.AddGap(asked, rules, figure.Target, gap);
        }

        if (figure.Score is not { } score)
        {
            draft.Row(new(label, asked.Say("results.hidden"), null, null, null));
            return;
        }

        var value = draft.Interim(rules.Year, figure.Target, FactKinds.Interim, score);
        var yes = figure.YesNo.Where(i => i.Yes is not null).Select(i => asked.Say(
            "results.within", ("item", asked.IdOf(Target.Item(i.Item))), ("yes", draft.YesOf(asked, rules.Year, i))));
        draft.Row(new(label, value, score, string.Join(" · ", yes) is { Length: > 0 } said ? said : null, null));
        draft.AddDoubts(rules, figure.Doubts);
    }

    /// <summary>Says why something is not shown; the same whether there is little or nothing.</summary>
    public static string WhyHidden(this Draft draft, Asked asked, int year) =>
        asked.Say("results.fewest", ("fewest", draft.Number(year, Target.Total, FactKinds.Fewest, ResultGate.Fewest)));

    private static string YesOf(this Draft draft, Asked asked, int year, ItemResult item)
    {
        var target = Target.Item(item.Item);
        return asked.Say(
            "results.yes",
            ("yes", draft.Number(year, target, FactKinds.Yes, item.Yes!.Count)),
            ("answers", draft.Number(year, target, FactKinds.Count, item.Answers!.Value)),
            ("rate", draft.Interim(year, target, FactKinds.Rate, item.Yes.Rate)));
    }

    private static string VerdictOf(this Draft draft, Asked asked, RuleYear rules, Target target, ItemResult item)
    {
        var mark = draft.Number(rules.Year, Target.Total, FactKinds.Threshold, rules.PassMark.Value);
        return item.More switch
        {
            MoreAnswers.About more => asked.Say(
                "results.verdict.more", ("mark", mark), ("more", draft.Number(rules.Year, target, FactKinds.More, more.Answers))),
            MoreAnswers.OutOfReach => asked.Say("results.verdict.outofreach", ("mark", mark)),
            _ => asked.Say(item.Verdict == Verdict.Above ? "results.verdict.above" : "results.verdict.below", ("mark", mark)),
        };
    }

    // Only what is certain is marked as passed or missed.
    private static bool? PassesBy(Verdict verdict) => verdict switch
    {
        Verdict.Above => true,
        Verdict.Below => false,
        _ => null,
    };
}
