using ItaBot.Channels.Rendering;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>What every card has around its body.</summary>
internal static class CardFrame
{
    /// <summary>What the plain answer takes, which a card carries twice, in bytes.</summary>
    public const int Bytes = 2 * (Spoken.Bytes + 20);

    /// <summary>A card as a message.</summary>
    /// <param name="body">What stands on it.</param>
    /// <param name="plain">The same as the card says, as plain text; notifications say its first line.</param>
    /// <param name="actions">The buttons at its end; null for none.</param>
    /// <param name="locale">Its language.</param>
    public static CardMessage Message(IReadOnlyList<CardElement> body, string plain, IReadOnlyList<CardAction>? actions, string locale)
    {
        var spoken = Spoken.Of(plain);
        var card = Card(body, actions) with { Speak = spoken, FallbackText = spoken, Lang = locale };
        return new(card, TextCut.ToUnits(FirstLine(plain), CardLimits.Summary));
    }

    /// <summary>What a card takes without the plain answer, in bytes.</summary>
    public static int BytesOf(IReadOnlyList<CardElement> body, IReadOnlyList<CardAction>? actions) =>
        TeamsJson.BytesOf(Card(body, actions) with { Lang = "th" });

    private static string FirstLine(string plain) => plain.Split('\n').First(line => !string.IsNullOrWhiteSpace(line)).Trim();

    // At the end of a card Teams hides all but the first few in a menu; in its body each row shows as many.
    private static AdaptiveCard Card(IReadOnlyList<CardElement> body, IReadOnlyList<CardAction>? actions) => actions is { Count: > CardLimits.Actions }
        ? new([.. body, .. actions.Chunk(CardLimits.Actions).Select(row => new ActionSet(row))]) { Teams = new("Full") }
        : new(body) { Actions = actions, Teams = new("Full") };
}
