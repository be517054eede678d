namespace ItaBot.Documents.Officers;

/// <summary>A row of a table of officers: its cells as they stand there, trimmed, and its days.</summary>
/// <param name="Line">Its line or row, from 1.</param>
/// <param name="Cells">Its cells by column; a column that the table lacks is missing.</param>
/// <param name="LeaveFrom">The first day of the leave; null where the cell is empty or cannot be read.</param>
/// <param name="LeaveTo">The last day of the leave; null where the cell is empty or cannot be read.</param>
public sealed record OfficerRow(
    int Line, IReadOnlyDictionary<OfficerColumn, string> Cells, DateOnly? LeaveFrom, DateOnly? LeaveTo)
{
    /// <summary>The cell of a column; empty where the table has no such column.</summary>
    public string this[OfficerColumn column] => Cells.GetValueOrDefault(column, "");
}
