using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.Prompts;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Waterfalls;

/// <summary>Asks, step by step, for what a question lacks.</summary>
/// <param name="Id">Its name in stored conversations.</param>
/// <param name="Intent">The question that it leads up to; one of <see cref="Intents"/>.</param>
/// <param name="Steps">Its prompts, in order.</param>
internal sealed record WaterfallDialog(string Id, string Intent, IReadOnlyList<Prompt> Steps)
{
    /// <summary>The first step that has to be asked before the question can be answered; null where none has to.</summary>
    public int? FirstNeeded(Asked asked, Message message)
    {
        for (var step = 0; step < Steps.Count; step++)
        {
            if (IsOpen(step, asked) && Steps[step].IsNeeded(asked, message))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>The first step that concerns the question and has no answer; null where all have one.</summary>
    public int? FirstOpen(Asked asked)
    {
        for (var step = 0; step < Steps.Count; step++)
        {
            if (IsOpen(step, asked))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>The last step before one that concerns the question; null where there is none.</summary>
    public int? Before(int step, Asked asked)
    {
        while (--step >= 0)
        {
            if (Steps[step].Concerns(asked))
            {
                return step;
            }
        }

        return null;
    }

    private bool IsOpen(int step, Asked asked) => Steps[step].Concerns(asked) && !Steps[step].IsAnswered(asked.Slots);
}
