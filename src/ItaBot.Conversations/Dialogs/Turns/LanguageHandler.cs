using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Waterfalls;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>Switches the language, also while a dialog waits, which then repeats its prompt in the new one.</summary>
internal sealed class LanguageHandler(ConversationWords words, DialogSet dialogs, QuestionFlow questions, Thresholds thresholds) : ITurnHandler
{
    public async Task<Outcome?> TryAsync(TurnContext turn) =>
        WantedBy(turn) is { } locale ? await SwitchAsync(turn, locale)
        : turn.IsConversation && turn.Message.IsCommand(words.Commands.OtherLanguage, words.Commands.Fillers) ? await questions.AskAsync(turn, Intents.Language, new Slots())
        : null;

    /// <summary>Switches to a language.</summary>
    public async Task<Outcome> SwitchAsync(TurnContext turn, string locale)
    {
        var switched = turn with
        {
            Locale = locale,
            State = turn.State with { Chosen = new ChosenLocale(locale) { Over = turn.Turn.Locale } },
        };
        var asked = await switched.AskAsync(new Slots { Locale = locale });
        var draft = turn.Answerer.Answer(Intents.Language, asked);
        if (switched.State.Dialog is { } running && dialogs.Find(running.Id) is { } dialog
            && dialog.Intent != Intents.Language && turn.Answerer.IsOpenTo(turn.Turn.Audience, dialog.Intent))
        {
            var waiting = new WaitingDialog(dialog, running, await switched.AskAsync(running.Collected));
            var said = switched.Outcome(Intents.Language, asked, switched.State, draft);
            return said with { Sayings = [.. said.Sayings, waiting.Again] };
        }

        return switched.Outcome(Intents.Language, asked, switched.State with { Dialog = null, Choice = [] }, draft);
    }

    private string? WantedBy(TurnContext turn)
    {
        var message = turn.Message;
        return message.IsCommand(words.Commands.ToEnglish, words.Commands.Fillers) ? "en"
            : message.IsCommand(words.Commands.ToThai, words.Commands.Fillers) ? "th"
            : turn.State.Dialog is not null && message.IsCommand(words.FollowUps.InEnglish, words.FollowUps.Fillers) ? "en"
            : turn.State.Dialog is not null && message.IsCommand(words.FollowUps.InThai, words.FollowUps.Fillers) ? "th"
            : IsAboutTheLastAnswer(turn) ? null
            : message.Understood is { Intent: Intents.Language, Slots.Locale: { } locale } && message.Understood.Confidence >= thresholds.Sure ? locale
            : null;
    }

    // "And in English" after an answer asks for that answer once more, not for another language from then on.
    private bool IsAboutTheLastAnswer(TurnContext turn) =>
        turn.State.Last is not null
        && (turn.Message.IsCommand(words.FollowUps.InEnglish, words.FollowUps.Fillers)
            || turn.Message.IsCommand(words.FollowUps.InThai, words.FollowUps.Fillers));
}
