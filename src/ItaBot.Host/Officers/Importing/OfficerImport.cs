using ItaBot.Channels.Officers;
using ItaBot.Documents.Tables;

namespace ItaBot.Host.Officers.Importing;

/// <summary>What came of a table of officers.</summary>
internal abstract record OfficerImport
{
    private OfficerImport() { }

    /// <summary>It can be stored.</summary>
    /// <param name="Officers">Its officers.</param>
    /// <param name="Replaced">How many of them are in the directory already.</param>
    /// <param name="Ignored">The headings that stand for nothing.</param>
    public sealed record Taken(IReadOnlyList<Officer> Officers, int Replaced, IReadOnlyList<string> Ignored) : OfficerImport;

    /// <summary>It cannot.</summary>
    /// <param name="Problems">Why, in the order of the lines.</param>
    public sealed record Refused(IReadOnlyList<TableProblem> Problems) : OfficerImport;
}
