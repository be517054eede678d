using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.FollowUps;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Waterfalls;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>
/// Takes what is said while a dialog waits: an answer, also to an earlier step, a command, or a question in between, after
/// which the dialog asks again.
/// </summary>
internal sealed class DialogHandler(
    ConversationWords words, DialogSet dialogs, QuestionFlow questions, LanguageHandler languages, Thresholds thresholds) : ITurnHandler
{
    private readonly DialogCommands _commands = new(words.Commands, thresholds);

    public async Task<Outcome?> TryAsync(TurnContext turn)
    {
        if (turn.State.Dialog is not { } running || dialogs.Find(running.Id) is not { } dialog
            || running.Step >= dialog.Steps.Count || !turn.Answerer.IsOpenTo(turn.Turn.Audience, dialog.Intent))
        {
            return null;
        }

        var waiting = new WaitingDialog(dialog, running, await turn.AskAsync(running.Collected));
        if (_commands.Try(turn, waiting) is { } commanded)
        {
            return commanded;
        }

        var claims = waiting.Prompt.Claims(turn.Message, waiting.Asked);
        if (claims && waiting.Prompt.TakesNames && turn.State.Spoken is { } spoken)
        {
            turn = turn with { Locale = spoken };
            waiting = waiting with { Asked = waiting.Asked with { Locale = spoken } };
        }

        var stated = waiting.Prompt.Read(turn.Message, waiting.Asked, SlotFiller.Fill(dialog.Intent, turn.Message.Mentioned));
        var isInterruption = !claims
            && !IsAnswer(turn.Message)
            && turn.Message.Understood.Confidence >= thresholds.Sure
            && turn.Message.Understood.Intent != dialog.Intent
            && turn.Message.Understood.Intent != Intents.None;
        return isInterruption
            ? await InterruptAsync(turn, waiting)
            : await TakeAsync(turn, waiting, stated.Over(running.Collected));
    }

    private bool IsAnswer(Message message) =>
        message.IsOnly(words.Commands.Answers, words.Commands.Fillers, words.Commands.Correction, words.FollowUps.Fillers, words.Commands.Thai, words.Commands.English);

    private async Task<Outcome> TakeAsync(TurnContext turn, WaitingDialog waiting, Slots collected)
    {
        var (dialog, running, _) = waiting;
        if (collected == running.Collected)
        {
            return waiting.Outcome(turn, waiting.Prompt.AskAgain(waiting.Asked));
        }

        var asked = await turn.AskAsync(collected);
        if (!turn.Answerer.IsOpenTo(asked.Audience, dialog.Intent))
        {
            return QuestionFlow.Answer(turn with { State = turn.State with { Dialog = null } }, dialog.Intent, asked, isOpen: false);
        }

        for (var step = 0; step < dialog.Steps.Count; step++)
        {
            var prompt = dialog.Steps[step];
            var draft = new Draft(asked.AgencyId);
            if (prompt.ProblemOf(draft, asked) is { } problem)
            {
                var without = await turn.AskAsync(prompt.Without(collected));
                var next = waiting with { Running = new RunningDialog(dialog.Id, step, without.Slots), Asked = without };
                return next.Outcome(turn, prompt.Ask(draft, without, problem));
            }
        }

        return dialog.FirstOpen(asked) is { } open
            ? (waiting with { Running = new RunningDialog(dialog.Id, open, collected), Asked = asked }).Outcome(turn, dialog.Steps[open].Ask(asked, null))
            : await FinishAsync(turn with { State = turn.State with { Dialog = null } }, dialog.Intent, asked);
    }

    private async Task<Outcome> FinishAsync(TurnContext turn, string intent, Asked asked) =>
        intent == Intents.Language
            ? await languages.SwitchAsync(turn, asked.Slots.Locale!)
            : QuestionFlow.Answer(turn, intent, asked, isOpen: true);

    private async Task<Outcome> InterruptAsync(TurnContext turn, WaitingDialog waiting)
    {
        var answered = await questions.AskAsync(turn, turn.Message.Understood.Intent, turn.Message.Understood.Slots);
        return answered.State.Dialog == turn.State.Dialog
            ? answered with { Sayings = [.. answered.Sayings, waiting.Again] }
            : answered;
    }
}
