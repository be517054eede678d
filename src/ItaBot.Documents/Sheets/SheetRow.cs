namespace ItaBot.Documents.Sheets;

/// <summary>A row of a table.</summary>
/// <param name="Number">Its line or row, from 1.</param>
/// <param name="Cells">Its cells as text, trimmed.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The cell of a column; empty where the row or the table has no such column.</summary>
    public string At(int? column) => column is { } c && c < Cells.Count ? Cells[c] : "";

    public bool IsEmpty => Cells.All(c => c.Length == 0);
}
