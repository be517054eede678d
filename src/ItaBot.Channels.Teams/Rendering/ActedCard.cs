using ItaBot.Channels.Rendering;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Phrases;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>What a card becomes once somebody has acted on it. It has no buttons any more.</summary>
internal sealed class ActedCard(Phrasebook phrases)
{
    private const int Units = 500;

    /// <summary>Says what was done, by whom and when.</summary>
    /// <param name="acted">What was done.</param>
    /// <param name="locale">The language.</param>
    public CardMessage Render(Acted acted, string locale) => CardOf(acted, locale, []);

    /// <summary>Says the same to whoever presses a button of the card again, and that nothing changed.</summary>
    /// <param name="acted">What was done before.</param>
    /// <param name="locale">The language.</param>
    public CardMessage RenderAgain(Acted acted, string locale) => CardOf(acted, locale, [phrases.Say(locale, "teams.acted.again")]);

    private CardMessage CardOf(Acted acted, string locale, IReadOnlyList<string> notes)
    {
        var title = TextCut.ToUnits(acted.Title, Units);
        var done = phrases.Say(locale, "teams.acted.done", ("sign", Verdicts.Sign(true)), ("what", TextCut.ToUnits(acted.What, Units)));
        var by = phrases.Say(
            locale,
            "teams.acted.by",
            ("who", TextCut.ToUnits(acted.Who, Units)),
            ("date", Dates.Text(locale, Dates.In(acted.When))),
            ("time", Dates.Time(acted.When)));
        return CardFrame.Message(
            [
                .. CardTexts.Paragraphs(title, CardTexts.Title),
                .. CardTexts.Paragraphs(done, text => new TextRun(text) { Color = Verdicts.Color(true), Weight = "bolder" }),
                .. CardTexts.Paragraphs(by, CardTexts.Small).Select(p => p with { Spacing = "small" }),
                .. notes.SelectMany(note => CardTexts.Paragraphs(note, CardTexts.Plain)),
            ],
            string.Join('\n', [title, done, by, .. notes]),
            null,
            locale);
    }
}
