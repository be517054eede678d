using ItaBot.Documents.Tables;
using ItaBot.Reminders.Records;

namespace ItaBot.Host.Disclosures;

/// <summary>What came of a table of published links.</summary>
internal abstract record DisclosureImport
{
    private DisclosureImport() { }

    /// <summary>It can be stored.</summary>
    /// <param name="Links">Its links.</param>
    /// <param name="Replaced">How many of them take the place of another link.</param>
    /// <param name="Unchanged">How many of them are on record already.</param>
    /// <param name="Ignored">The headings that stand for nothing.</param>
    public sealed record Taken(
        IReadOnlyList<ReminderChange.Disclose> Links, int Replaced, int Unchanged, IReadOnlyList<string> Ignored) : DisclosureImport
    {
        /// <summary>How many of them are of items that had no link.</summary>
        public int Added => Links.Count - Replaced - Unchanged;
    }

    /// <summary>It cannot.</summary>
    /// <param name="Problems">Why, in the order of the lines.</param>
    public sealed record Refused(IReadOnlyList<TableProblem> Problems) : DisclosureImport;
}
