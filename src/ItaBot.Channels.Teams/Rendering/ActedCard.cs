using ItaBot.Channels.Rendering;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Phrases;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>
/// What a card becomes once somebody has acted on it: it says so at its end, and has no buttons there any more. Rows that can
/// be chosen stay so: what they say has nothing to do with the button.
/// </summary>
internal sealed class ActedCard(Phrasebook phrases)
{
    // What the button took on the card is enough for the lines that take its place.
    private const int Units = 60;

    /// <summary>Says what was done, by whom and when.</summary>
    /// <param name="card">The card as it was.</param>
    /// <param name="acted">What was done.</param>
    /// <param name="locale">The language.</param>
    public CardMessage Render(CardMessage card, Acted acted, string locale) => WithLines(card, Lines(acted, locale), locale);

    /// <summary>Says the same to whoever presses a button of the card again, and that nothing changed.</summary>
    /// <param name="card">The card as it was.</param>
    /// <param name="acted">What was done before.</param>
    /// <param name="locale">The language.</param>
    public CardMessage RenderAgain(CardMessage card, Acted acted, string locale) =>
        WithLines(card, [.. Lines(acted, locale), phrases.Say(locale, "teams.acted.again")], locale);

    /// <summary>The same where the card itself cannot change.</summary>
    public string SayAgain(Acted acted, string locale) =>
        string.Join('\n', [.. Lines(acted, locale), phrases.Say(locale, "teams.acted.again")]);

    private static CardMessage WithLines(CardMessage card, IReadOnlyList<string> lines, string locale)
    {
        var said = lines.SelectMany((line, index) => CardTexts.Paragraphs(
            line, text => index == 0 ? new TextRun(text) { Color = Verdicts.Color(true), Weight = "bolder" } : CardTexts.Small(text)));
        return card with
        {
            Card = card.Card with { Body = [.. card.Card.Body.Where(e => e is not ActionSet), .. said], Actions = null, Lang = locale },
            GoesOn = false,
        };
    }

    private IReadOnlyList<string> Lines(Acted acted, string locale) =>
    [
        phrases.Say(locale, "teams.acted.done", ("sign", Verdicts.Sign(true)), ("what", TextCut.ToUnits(acted.What, Units))),
        phrases.Say(
            locale,
            "teams.acted.by",
            ("who", TextCut.ToUnits(acted.Who, Units)),
            ("date", Dates.Text(locale, Dates.In(acted.When))),
            ("time", Dates.Time(acted.When))),
    ];
}
