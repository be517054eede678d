using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Answers.Disclosures;

/// <summary>Says what was found of published links.</summary>
internal static class LinkStates
{
    /// <summary>What is held of a link.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="found">What was found; null where nobody looked yet.</param>
    /// <param name="covers">The fiscal year, Buddhist era, that it must show; null where that is not known.</param>
    public static string LinkState(this Asked asked, LinkFinding? found, int? covers) => found?.Verdict.State switch
    {
        null => asked.Say("board.link.unlooked"),
        ItaBot.Reminders.Links.LinkState.Stale when covers is { } year => asked.Say("board.link.staleof", ("year", asked.Year(year))),
        var state => asked.Say($"board.link.{state.ToString()!.ToLowerInvariant()}"),
    };

    /// <summary>Whether somebody has to mend a link: it does not work, or shows an earlier year.</summary>
    public static bool IsToMend(this LinkFinding? found) =>
        found?.Verdict.State is ItaBot.Reminders.Links.LinkState.Bad or ItaBot.Reminders.Links.LinkState.Stale;
}
