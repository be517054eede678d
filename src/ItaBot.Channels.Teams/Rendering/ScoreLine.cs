using ItaBot.Channels.Teams.Cards;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>The scores of years as a line; where there are no charts, a table in its place.</summary>
internal sealed class ScoreLine(Card card, RowsTable table) : IRowsForm
{
    private const string Color = "categoricalBlue";

    public IEnumerable<CardElement> Show(IReadOnlyList<CardRow> rows) =>
    [
        new LineChart([new(card.Title, [.. rows.Select(Point)], Color)]) { Fallback = table.TableOf(rows), Spacing = "medium" },
        .. Details.Of(rows),
    ];

    // A line shows its figures only to those who point at it, so they stand at the years.
    private static ChartPoint Point(CardRow row) =>
        new($"{row.Label}: {row.Value} {Verdicts.Sign(row.Passes)}".TrimEnd(), row.Score!.Value);
}
