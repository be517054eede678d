using ItaBot.Channels.Teams.Cards;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>A way to show the rows of a card.</summary>
internal interface IRowsForm
{
    /// <summary>Shows some of the card's rows. A row takes as many bytes whichever others are shown.</summary>
    IEnumerable<CardElement> Show(IReadOnlyList<CardRow> rows);
}
