using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.Prompts;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Waterfalls;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>A dialog that waits for an answer.</summary>
/// <param name="Dialog">Which one.</param>
/// <param name="Running">How far it is.</param>
/// <param name="Asked">The question with the slots collected so far.</param>
internal sealed record WaitingDialog(WaterfallDialog Dialog, RunningDialog Running, Asked Asked)
{
    /// <summary>The prompt that is open.</summary>
    public Prompt Prompt => Dialog.Steps[Running.Step];

    /// <summary>Its prompt once more, after something else was said.</summary>
    public Saying Again => new(Prompt.Ask(Asked, null), Asked);

    /// <summary>An outcome after which it goes on waiting.</summary>
    public Outcome Outcome(TurnContext turn, Draft draft) => turn.Outcome(
        Dialog.Intent, Asked, turn.State with { Dialog = Running with { Collected = Running.Collected.WithoutWords() } }, draft);
}
