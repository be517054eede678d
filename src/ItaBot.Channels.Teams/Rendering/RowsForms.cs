using ItaBot.Channels.Rendering;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>Decides how the rows of a card are shown: scores as bars, years as a line, everything else as a table, and so what a person can choose.</summary>
internal static class RowsForms
{
    public static IRowsForm Of(Card card, Phrasebook phrases, string locale)
    {
        var table = new RowsTable(card, phrases, locale);
        var isChart = card.Rows.Count > 1 && card.Rows.All(ShownScore.IsIn)
            && !card.Rows.Any(r => string.IsNullOrWhiteSpace(r.Label) || r.Action is not null);
        return isChart switch
        {
            true when card.Rows.All(r => YearLabel.Is(r.Label)) => new ScoreLine(card, table),
            true => new ScoreBars(card, table, phrases, locale),
            false => table with { HasDetails = true },
        };
    }
}
