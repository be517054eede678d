namespace ItaBot.Feedback.Tests.Results;

/// <summary>
/// What can be computed from several figures, each the sum over some of the answers: an answer enters any combination of
/// them with a factor that depends only on which of the figures it is in. So the answers that are in the same
/// figures form a block, and no combination tells them apart; the smallest block is the smallest group that can be
/// worked out, given enough figures.
/// </summary>
internal static class Blocks
{
    /// <summary>How many answers the smallest group holds of those that are in any figure at all; null where none is.</summary>
    /// <param name="figures">Each as the set of the answers in it, a bit for each.</param>
    /// <param name="answers">How many answers there are.</param>
    public static int? SmallestOf(IReadOnlyCollection<ulong> figures, int answers)
    {
        var blocks = Enumerable.Range(0, answers)
            .Select(a => figures.Aggregate(0UL, (memberships, figure) => memberships << 1 | (figure >> a & 1)))
            .Where(memberships => memberships != 0)
            .CountBy(memberships => memberships)
            .ToList();
        return blocks.Count == 0 ? null : blocks.Min(b => b.Value);
    }
}
