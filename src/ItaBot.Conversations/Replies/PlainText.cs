namespace ItaBot.Conversations.Replies;

/// <summary>A card as plain text: what a terminal prints and a channel without cards sends.</summary>
public static class PlainText
{
    /// <summary>The title, a line for each row and the notes.</summary>
    public static string Of(Card card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return string.Join('\n', [card.Title, .. card.Rows.Select(Line), .. card.Notes]);
    }

    private static string Line(CardRow row) =>
        $"• {row.Label}{(row.Value.Length == 0 ? "" : $": {row.Value}")}{(row.Detail is null ? "" : $" ({row.Detail})")}";
}
