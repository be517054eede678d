namespace ItaBot.Channels.Teams.Cards;

/// <summary>A table.</summary>
/// <param name="Columns">How wide each column is.</param>
/// <param name="Rows">Its rows, the headings among them.</param>
internal sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : CardElement
{
    /// <summary>Whether the first row has the headings.</summary>
    public bool FirstRowAsHeaders { get; init; }

    /// <summary>Whether lines part the cells.</summary>
    public bool ShowGridLines { get; init; }
}
