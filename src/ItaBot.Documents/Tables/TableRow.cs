namespace ItaBot.Documents.Tables;

/// <summary>A row of a table: its cells as they stand there, trimmed.</summary>
/// <param name="Line">Its line or row, from 1.</param>
/// <param name="Cells">Its cells by column; a column that the table lacks is missing.</param>
public sealed record TableRow<TColumn>(int Line, IReadOnlyDictionary<TColumn, string> Cells) where TColumn : struct, Enum
{
    /// <summary>The cell of a column; empty where the table has no such column.</summary>
    public string this[TColumn column] => Cells.GetValueOrDefault(column, "");
}
