using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>What somebody can say to a waiting dialog besides answering: cancel, back, help, "I do not know".</summary>
internal sealed class DialogCommands(CommandWords words, Thresholds thresholds)
{
    /// <summary>What came of a command; null where the message is none.</summary>
    public Outcome? Try(TurnContext turn, WaitingDialog waiting)
    {
        // "I do not know" sounds like giving up to the reader of meanings.
        var isUnsure = turn.Message.IsCommand(words.Unsure, words.Fillers);
        if (!isUnsure && Is(turn.Message, words.Cancel, Intents.Cancel))
        {
            return Cancel(turn, waiting);
        }

        if (turn.Message.IsCommand(words.Back, words.Fillers))
        {
            return Back(turn, waiting);
        }

        return (isUnsure ? !waiting.Prompt.TakesUnsure(waiting.Asked) : Is(turn.Message, words.Help, Intents.Help))
            ? waiting.Outcome(turn, waiting.Prompt.AskWithHint(waiting.Asked))
            : null;
    }

    private bool Is(Message message, Understanding.Wording.CueSet cues, string intent) =>
        message.IsCommand(cues, words.Fillers)
        || (message.Understood.Intent == intent && message.Understood.Confidence >= thresholds.Sure);

    private static Outcome Cancel(TurnContext turn, WaitingDialog waiting)
    {
        var asked = waiting.Asked with { Slots = new Slots() };
        return turn.Outcome(
            Intents.Cancel,
            asked,
            turn.State with { Dialog = null },
            turn.Answerer.Answer(Intents.Cancel, asked));
    }

    private static Outcome Back(TurnContext turn, WaitingDialog waiting)
    {
        var (dialog, running, asked) = waiting;
        if (dialog.Before(running.Step, asked) is not { } step)
        {
            return waiting.Outcome(turn, waiting.Prompt.Ask(asked, asked.Say("dialog.first")));
        }

        var collected = dialog.Steps[step].Without(running.Collected);
        var earlier = waiting with { Running = new RunningDialog(dialog.Id, step, collected), Asked = asked with { Slots = collected } };
        return earlier.Outcome(turn, earlier.Prompt.Ask(earlier.Asked, null));
    }
}
