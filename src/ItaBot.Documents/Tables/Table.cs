namespace ItaBot.Documents.Tables;

/// <summary>What came of reading a table.</summary>
public abstract record Table<TColumn> where TColumn : struct, Enum
{
    private Table() { }

    /// <summary>It is one. What its cells mean is not looked at.</summary>
    /// <param name="Rows">Its rows, without empty ones.</param>
    /// <param name="Headings">How the table calls the columns that it has.</param>
    /// <param name="Ignored">The headings that stand for no column.</param>
    /// <param name="IsWorkbook">Whether a bare number may be a day as Excel stores it.</param>
    public sealed record Read(
        IReadOnlyList<TableRow<TColumn>> Rows,
        IReadOnlyDictionary<TColumn, string> Headings,
        IReadOnlyList<string> Ignored,
        bool IsWorkbook) : Table<TColumn>
    {
        /// <summary>Reads a cell as a day: <c>2026-03-31</c>, <c>31/3/2569</c>, <c>๓๑ มี.ค. ๒๕๖๙</c>.</summary>
        /// <returns>Null where it is no day.</returns>
        public DateOnly? DayOf(string cell) => TableDay.TryRead(cell, IsWorkbook);
    }

    /// <summary>It is none, or cannot be read.</summary>
    /// <param name="Problem">Why.</param>
    public sealed record Refused(TableProblem Problem) : Table<TColumn>;
}
