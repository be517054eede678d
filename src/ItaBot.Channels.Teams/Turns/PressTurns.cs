using ItaBot.Channels.Actions;
using ItaBot.Channels.Speech;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Invokes;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>Answers the buttons of cards. Each works once: the card says who pressed it, and pressing it again changes nothing.</summary>
internal sealed class PressTurns(IActionStore actions, TeamsAudience audience, ActedCard cards, ChatSpeech chat, TeamsSpeech speech)
{
    /// <summary>Answers a button that came as a message.</summary>
    public async Task<TurnAnswer> AnswerAsync(TeamsTurn turn, TeamsActivity.Submit pressed, CancellationToken cancellationToken) =>
        await FindAsync(turn, pressed.Token, cancellationToken) switch
        {
            { Locale: var locale, Rest: null } => speech.Say(turn, locale, "chat.gone", ["action.total", "action.help"]),
            { Locale: var locale, Acted: { } acted } => new([new TextMessage(cards.SayAgain(acted, locale))], locale),
            var found => ShowRest(turn, found),
        };

    /// <summary>Answers a button of somebody who waits for the response.</summary>
    public async Task<TurnAnswer> AnswerAsync(TeamsTurn turn, TeamsActivity.Execute pressed, CancellationToken cancellationToken)
    {
        var found = await FindAsync(turn, pressed.Token, cancellationToken);
        return found switch
        {
            { Rest: null } => Respond(found, InvokeAnswer.Message(chat.Phrase(found.Locale, "teams.invoke.gone"))),
            { Rest: { } rest, Acted: { } acted } when pressed.IsAutomatic => Respond(found, cards.Render(rest.Shown, acted, found.Locale)),
            { Rest: { } rest, Acted: { } acted } => Respond(found, cards.RenderAgain(rest.Shown, acted, found.Locale)),
            { Rest: { } rest } when pressed.IsAutomatic => Respond(found, rest.Shown),
            _ => Responding(ShowRest(turn, found)),
        };
    }

    /// <summary>Shows what was left last, or says that nothing is left.</summary>
    public async Task<TurnAnswer> NewestAsync(TeamsTurn turn, string text, CancellationToken cancellationToken)
    {
        var asker = await audience.OfAsync(turn, cancellationToken);
        var newest = await actions.FindNewestAsync(RestAction.KindsFor(asker), turn.ConversationId, turn.Now, cancellationToken);
        var locale = await chat.LocaleAsync(turn.ConversationId, text, cancellationToken);
        return newest is not null && RestAction.Read(newest) is { } rest
            ? ShowRest(turn, new(locale, NameOf(turn, asker), newest, rest)) with { Pressed = null }
            : speech.Say(turn, locale, "chat.nomore", ChatSpeech.Questions(asker.Audience));
    }

    private static TurnAnswer Respond(FoundButton found, CardMessage card) => Respond(found, InvokeAnswer.Card(card.Card));

    private static TurnAnswer Respond(FoundButton found, string response) => new([], found.Locale) { Response = response };

    private static TurnAnswer Responding(TurnAnswer shown) => shown with { Response = InvokeAnswer.Card(shown.Pressed!.Card) };

    private static string NameOf(TeamsTurn turn, Asker asker) => asker.Officer?.Name ?? turn.Source.UserName ?? "?";

    private async Task<FoundButton> FindAsync(TeamsTurn turn, string? token, CancellationToken cancellationToken)
    {
        var asker = await audience.OfAsync(turn, cancellationToken);
        var locale = await chat.LocaleAsync(turn.ConversationId, null, cancellationToken);
        var action = token is null ? null : await actions.FindAsync(token, turn.ConversationId, turn.Now, cancellationToken);
        var isOpen = action is not null && RestAction.KindsFor(asker).Contains(action.Kind);
        return new(locale, NameOf(turn, asker), action, isOpen ? RestAction.Read(action!) : null)
        {
            Acted = action?.Spent is { } spent ? new(chat.Phrase(locale, "teams.acted.more"), spent.By, spent.At) : null,
        };
    }

    private TurnAnswer ShowRest(TeamsTurn turn, FoundButton found)
    {
        var acted = new Acted(chat.Phrase(found.Locale, "teams.acted.more"), found.By, turn.Now);
        return new(found.Rest!.Rest, found.Locale)
        {
            RestKind = found.Action!.Kind,
            Records = [new TurnRecord.SpendAction(found.Action.Token, found.By)],
            Pressed = cards.Render(found.Rest.Shown, acted, found.Locale),
        };
    }

    /// <summary>The button that was pressed.</summary>
    /// <param name="Locale">In which language to speak.</param>
    /// <param name="By">Who pressed it.</param>
    /// <param name="Action">The button as it is stored; null where there is none.</param>
    /// <param name="Rest">What it shows; null where it shows nothing to whoever pressed it.</param>
    private sealed record FoundButton(string Locale, string By, StoredAction? Action, RestAction? Rest)
    {
        /// <summary>What was done with it before; null for nothing.</summary>
        public Acted? Acted { get; init; }
    }
}
