using System.Globalization;
using ItaBot.Channels.Speech;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Words;
using ItaBot.Conversations;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>Answers what somebody wrote.</summary>
internal sealed class TextTurns(
    ChatWords words, ClaimTurns claims, PressTurns presses, QuestionTurns questions, ChatSpeech chat, TeamsSpeech speech)
{
    public async Task<TurnAnswer> AnswerAsync(TeamsTurn turn, TeamsActivity.Message message, CancellationToken cancellationToken)
    {
        var text = message.Text;
        if (text.Length > Turn.MaxCharacters)
        {
            return speech.Say(
                turn,
                await chat.LocaleAsync(turn.ConversationId, text, cancellationToken),
                "chat.toolong",
                ["action.help"],
                ("most", Turn.MaxCharacters.ToString("N0", CultureInfo.InvariantCulture)));
        }

        if (text.Length == 0)
        {
            var locale = await chat.LocaleAsync(turn.ConversationId, null, cancellationToken);
            return message.HasFiles
                ? speech.Say(turn, locale, "teams.file", ["action.complaint", "action.total", "action.help"])
                // Who says nothing but the bot's name wants to know what it is for.
                : await questions.AskAsync(turn, chat.Phrase(locale, "action.help.text"), cancellationToken);
        }

        // A thumb up, a smile: whoever sends nothing else asks nothing.
        if (!text.Any(char.IsLetterOrDigit) && !text.Contains('?', StringComparison.Ordinal)
            && !await questions.HasFormAsync(turn, cancellationToken))
        {
            text = chat.Phrase(await chat.LocaleAsync(turn.ConversationId, null, cancellationToken), "chat.say.thanks");
        }

        var answer = await claims.AnswerAsync(turn, text, cancellationToken)
            ?? (words.AskForMore(text) ? await presses.NewestAsync(turn, text, cancellationToken) : null)
            ?? await questions.AskAsync(turn, text, cancellationToken);
        return message.HasFiles
            ? answer with { Messages = [new TextMessage(chat.Phrase(answer.Locale, "teams.fileunread")), .. answer.Messages] }
            : answer;
    }
}
