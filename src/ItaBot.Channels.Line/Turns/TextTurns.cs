using System.Globalization;
using ItaBot.Channels.Line.Events;
using ItaBot.Channels.Line.Linking;
using ItaBot.Channels.Speech;
using ItaBot.Channels.Words;
using ItaBot.Conversations;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Answers texts.</summary>
internal sealed class TextTurns(
    ChatWords words, LinkTurns links, RestTurns rests, QuestionTurns questions, ChatSpeech chat, LineSpeech speech)
{
    public async Task<TurnAnswer> AnswerAsync(LineTurn turn, LineContent.Text content, CancellationToken cancellationToken)
    {
        var text = turn.IsDirect ? content.Value : GroupText.Of(content);
        if (text.Length > Turn.MaxCharacters)
        {
            var locale = await chat.LocaleAsync(turn.ConversationId, text, cancellationToken);
            return speech.Say(
                turn, locale, "chat.toolong", ["action.help"], ("most", Turn.MaxCharacters.ToString("N0", CultureInfo.InvariantCulture)));
        }

        return await links.AnswerAsync(turn, text, cancellationToken)
            ?? (words.AskForMore(text) ? await rests.NewestAsync(turn, text, cancellationToken) : null)
            ?? await questions.AskAsync(turn, text.Length > 0 ? text : await HelpAsync(turn, cancellationToken), cancellationToken);
    }

    // A group that says nothing but the account's name wants to know what it is for.
    private async Task<string> HelpAsync(LineTurn turn, CancellationToken cancellationToken) =>
        chat.Phrase(await chat.LocaleAsync(turn.ConversationId, null, cancellationToken), "action.help.text");
}
