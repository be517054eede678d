using ItaBot.Channels.Actions;
using ItaBot.Channels.Line.Events;
using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Speech;
using ItaBot.Conversations;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Shows what did not fit into an earlier answer.</summary>
internal sealed class RestTurns(IActionStore actions, LineAudience audience, ChatSpeech chat, LineSpeech speech)
{
    /// <summary>Answers a button.</summary>
    public async Task<TurnAnswer> PressedAsync(LineTurn turn, LineEvent.Postback pressed, CancellationToken cancellationToken)
    {
        var asWhom = await audience.OfAsync(turn, cancellationToken);
        var locale = await chat.LocaleAsync(turn.ConversationId, null, cancellationToken);
        var action = await actions.FindAsync(pressed.Data, turn.ConversationId, turn.Now, cancellationToken);
        var isOpen = action?.Kind == RestAction.Kind || (action?.Kind == RestAction.OfficersKind && asWhom == Audience.Officer);
        return (isOpen ? Show(action!, locale) : null)
            ?? speech.Say(turn, locale, "chat.gone", ChatSpeech.Questions(asWhom));
    }

    /// <summary>Shows what was left last, or says that nothing is left.</summary>
    public async Task<TurnAnswer> NewestAsync(LineTurn turn, string text, CancellationToken cancellationToken)
    {
        var asWhom = await audience.OfAsync(turn, cancellationToken);
        IReadOnlyCollection<string> kinds = asWhom == Audience.Officer ? [RestAction.OfficersKind, RestAction.Kind] : [RestAction.Kind];
        var newest = await actions.FindNewestAsync(kinds, turn.ConversationId, turn.Now, cancellationToken);
        var locale = await chat.LocaleAsync(turn.ConversationId, text, cancellationToken);
        return (newest is null ? null : Show(newest, locale)) ?? speech.Say(turn, locale, "chat.nomore", ChatSpeech.Questions(asWhom));
    }

    // Null where another version of the program stored it in a form of its own.
    private static TurnAnswer? Show(StoredAction rest, string locale) => LineJson.Read(rest.Data) is { } messages
        ? new(messages, locale) { IsForOfficers = rest.Kind == RestAction.OfficersKind }
        : null;
}
