using ItaBot.Channels.Line.Events;
using ItaBot.Channels.Speech;
using ItaBot.Channels.Words;
using ItaBot.Conversations;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Answers what is no text. None of it is fetched: nobody's photos or voice come into the agency's hands.</summary>
internal sealed class MediaTurns(ChatWords words, QuestionTurns questions, ChatSpeech chat, LineSpeech speech)
{
    /// <summary>Answers a sticker: one that greets or thanks like the words, one that is sent to a questionnaire as an answer, another with how to go on.</summary>
    public async Task<TurnAnswer> AnswerAsync(LineTurn turn, LineContent.Sticker sticker, CancellationToken cancellationToken)
    {
        if (await questions.HasFormAsync(turn, cancellationToken))
        {
            return await questions.AskAsync(turn, sticker.Words ?? "", cancellationToken, new Sticker(sticker.Keywords, sticker.Words));
        }

        var said = sticker.Words is { } written ? [written, .. sticker.Keywords] : sticker.Keywords;
        var locale = await chat.LocaleAsync(turn.ConversationId, sticker.Words, cancellationToken);
        return said.Any(words.Thank) ? await questions.AskAsync(turn, chat.Phrase(locale, "chat.say.thanks"), cancellationToken)
            : said.Any(words.Greet) ? await questions.AskAsync(turn, chat.Phrase(locale, "chat.say.greeting"), cancellationToken)
            : speech.Say(turn, locale, "line.sticker", ["action.total", "action.itemsbelow", "action.help"]);
    }

    /// <summary>Says what to do instead of sending something that the bot does not look at.</summary>
    public async Task<TurnAnswer> AnswerAsync(LineTurn turn, string key, IEnumerable<string> actions, CancellationToken cancellationToken) =>
        speech.Say(turn, await chat.LocaleAsync(turn.ConversationId, null, cancellationToken), key, actions);
}
