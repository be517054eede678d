using ItaBot.Reminders.Links;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Answers.Disclosures;

/// <summary>Says what was found of published links.</summary>
internal static class LinkStates
{
    /// <summary>What is held of a link, and why.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="found">What was found; null where nobody looked yet.</param>
    /// <param name="covers">The fiscal year, Buddhist era, that it must show; null where that is not known.</param>
    public static string Found(this Asked asked, LinkFinding? found, int? covers) =>
        asked.Names.Add(asked.Board.Data.LinkWords.Say(found, covers, asked.Locale));

    /// <summary>Whether somebody has to mend a link: it does not work, or shows an earlier year.</summary>
    public static bool IsToMend(this LinkFinding? found) => found?.Verdict.State is LinkState.Bad or LinkState.Stale;
}
