using ItaBot.Documents.Tables;

namespace ItaBot.Documents.Officers;

/// <summary>What came of reading a table of officers.</summary>
public abstract record OfficerTable
{
    private OfficerTable() { }

    /// <summary>It is one. What its cells mean is not looked at, but for the days.</summary>
    /// <param name="Rows">Its rows, without empty ones.</param>
    /// <param name="Headings">How the table calls the columns that it has.</param>
    /// <param name="Ignored">The headings that stand for no column.</param>
    /// <param name="Problems">Cells that are no day and should be.</param>
    public sealed record Read(
        IReadOnlyList<OfficerRow> Rows,
        IReadOnlyDictionary<OfficerColumn, string> Headings,
        IReadOnlyList<string> Ignored,
        IReadOnlyList<TableProblem> Problems) : OfficerTable;

    /// <summary>It is none, or cannot be read.</summary>
    /// <param name="Problem">Why.</param>
    public sealed record Refused(TableProblem Problem) : OfficerTable;
}
