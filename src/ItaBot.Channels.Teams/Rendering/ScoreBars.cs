using System.Globalization;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>
/// Scores as bars, with a bar of the pass mark before them and what stands small beneath the rows after them; where there
/// are no charts, a table in place of the bars.
/// </summary>
internal sealed class ScoreBars(Card card, RowsTable table, Phrasebook phrases, string locale) : IRowsForm
{
    public IEnumerable<CardElement> Show(IReadOnlyList<CardRow> rows) =>
    [
        new HorizontalBarChart([.. Mark(), .. rows.Select(Bar)]) { Fallback = table.TableOf(rows), Spacing = "medium" },
        .. Details.Of(rows),
    ];

    private IEnumerable<ChartBar> Mark() => card.PassMark is { } mark
        ? [new(phrases.Say(locale, "teams.markbar", ("mark", mark.ToString("0.##", CultureInfo.InvariantCulture))), mark, Verdicts.Color(null))]
        : [];

    // A long name is cut on a narrow screen: the verdict and the figure as it is written everywhere else go first.
    private static ChartBar Bar(CardRow row) =>
        new($"{Verdicts.Sign(row.Passes)} {row.Value} {row.Label}".TrimStart(), row.Score!.Value, Verdicts.Color(row.Passes));
}
