using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Answers.Receipts;

/// <summary>Holds the receipt of an answer against that of the same question now.</summary>
internal static class ReceiptComparison
{
    public static Verification Of(Receipt before, Receipt now)
    {
        if (before.Figures.SequenceEqual(now.Figures))
        {
            return new Verification.Same();
        }

        var causes = Causes(before.Years, now.Years).ToList();
        return new Verification.Changed(
            [.. before.Figures.Except(now.Figures)],
            [.. now.Figures.Except(before.Figures)],
            causes.Count > 0 ? causes : [new ChangeCause(null, Otherwise(now))]);
    }

    // What was shown of a round is no part of a receipt, and changes all the time.
    private static ChangeCauseKind Otherwise(Receipt now) =>
        now.Intent == Intents.FeedbackResults ? ChangeCauseKind.Feedback : ChangeCauseKind.Program;

    private static IEnumerable<ChangeCause> Causes(IReadOnlyList<ReceiptYear> before, IReadOnlyList<ReceiptYear> now)
    {
        foreach (var year in before.Select(y => y.Year).Union(now.Select(y => y.Year)).Order())
        {
            switch (before.FirstOrDefault(y => y.Year == year), now.FirstOrDefault(y => y.Year == year))
            {
                case (null, _):
                    yield return new(year, ChangeCauseKind.NewYear);
                    break;
                case (_, null):
                    yield return new(year, ChangeCauseKind.YearGone);
                    break;
                case var (then, today):
                    if (then.Data != today.Data)
                    {
                        yield return new(year, ChangeCauseKind.Data);
                    }

                    if (then.Rules != today.Rules)
                    {
                        yield return new(year, ChangeCauseKind.Rules);
                    }

                    break;
            }
        }
    }
}
