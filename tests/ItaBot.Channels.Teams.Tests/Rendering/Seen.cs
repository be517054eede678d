using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;

namespace ItaBot.Channels.Teams.Tests.Rendering;

/// <summary>What messages consist of.</summary>
internal static class Seen
{
    public static AdaptiveCard Card(TeamsMessage message) => Assert.IsType<CardMessage>(message).Card;

    /// <summary>All that stands on a card; what takes the place of a chart comes instead of it where there are none.</summary>
    public static IEnumerable<CardElement> Elements(AdaptiveCard card, bool hasCharts) => card.Body.SelectMany(e => Within(e, hasCharts));

    /// <summary>All that a reader sees, in order.</summary>
    public static IEnumerable<string> Texts(TeamsMessage message, bool hasCharts = false) => message is TextMessage text
        ? [text.Text]
        : Elements(Card(message), hasCharts).SelectMany(Said);

    public static Table Table(TeamsMessage message) => Assert.Single(Elements(Card(message), hasCharts: false).OfType<Table>());

    /// <summary>What the cells of a table say, row by row.</summary>
    public static IEnumerable<string> Rows(Table table) =>
        table.Rows.Select(r => string.Join(" | ", r.Cells.Select(c => string.Join(" / ", c.Items.SelectMany(Said)))));

    public static IEnumerable<CardAction> Buttons(TeamsMessage message) => (message as CardMessage)?.Card.Actions ?? [];

    private static IEnumerable<CardElement> Within(CardElement element, bool hasCharts) => element switch
    {
        HorizontalBarChart or LineChart when !hasCharts => Within(element.Fallback!, hasCharts),
        Table table => [table, .. table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Items)],
        _ => [element],
    };

    private static IEnumerable<string> Said(CardElement element) => element switch
    {
        RichTextBlock paragraph => [string.Concat(paragraph.Inlines.Select(i => i.Text))],
        HorizontalBarChart bars => bars.Data.Select(b => b.X),
        LineChart lines => lines.Data.SelectMany(l => l.Values).Select(v => v.X),
        _ => [],
    };
}
