using ItaBot.Documents.Sheets;

namespace ItaBot.Documents.Tables;

/// <summary>Which column of a table stands where.</summary>
/// <param name="Places">The place of each column that there is, from 0.</param>
/// <param name="Ignored">The headings that stand for no column.</param>
/// <param name="Repeated">A heading whose column another heading stands for already; null where there is none.</param>
internal sealed record TableHeadings<TColumn>(
    IReadOnlyDictionary<TColumn, int> Places, IReadOnlyList<string> Ignored, string? Repeated)
    where TColumn : struct, Enum
{
    /// <summary>Reads the row of headings.</summary>
    public static TableHeadings<TColumn> Read(SheetRow row, TableForm<TColumn> form)
    {
        var places = new Dictionary<TColumn, int>();
        var ignored = new List<string>();
        string? repeated = null;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (form.Columns.TryGetValue(Plain(row.Cells[i]), out var column))
            {
                repeated ??= places.TryAdd(column, i) ? null : row.Cells[i];
            }
            else if (row.Cells[i].Length > 0)
            {
                ignored.Add(row.Cells[i]);
            }
        }

        return new(places, ignored, repeated);
    }

    /// <summary>The columns of a form that are missing.</summary>
    public IReadOnlyList<TColumn> MissingOf(TableForm<TColumn> form) => [.. form.Required.Where(c => !Places.ContainsKey(c))];

    // Without what people put between words.
    private static string Plain(string heading) =>
        string.Concat(heading.Where(c => !char.IsWhiteSpace(c) && !"-_./()".Contains(c))).ToLowerInvariant();
}
