using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>
/// Takes a message by itself: answers what is understood, asks back where it is unsure, and says what the bot can do
/// where it did not understand.
/// </summary>
internal sealed class QuestionHandler(QuestionFlow questions, Thresholds thresholds)
{
    private const int Most = 3;

    /// <summary>Handles a turn.</summary>
    public async Task<Outcome> AnswerAsync(TurnContext turn)
    {
        var understood = turn.Message.Understood;
        if (understood.Confidence >= thresholds.Sure)
        {
            return await questions.AskAsync(turn, understood.Intent, understood.Slots);
        }

        return understood.Confidence >= thresholds.Unsure && await AskBackAsync(turn) is { } asking
            ? asking
            : await QuestionFlow.NotUnderstoodAsync(turn);
    }

    private static async Task<Outcome?> AskBackAsync(TurnContext turn)
    {
        var asked = await turn.AskAsync(turn.Message.Understood.Slots);
        var meanings = turn.Message.Understood.Guesses
            .Where(g => g.Intent != Intents.Help)
            .Where(g => MeaningLabel.IsThere(asked, g.Intent) && turn.Answerer.IsOpenTo(asked.Audience, g.Intent))
            .Select(g => new Meaning(g.Intent, g.Slots))
            .DistinctBy(m => MeaningLabel.Of(asked, m))
            .Take(Most)
            .ToList();
        if (meanings.Count == 0)
        {
            return null;
        }

        var draft = new Draft(asked.AgencyId) { Title = asked.Say(meanings.Count == 1 ? "choice.one" : "choice.ask") };
        foreach (var label in meanings.Select(m => MeaningLabel.Of(asked, m)))
        {
            draft.Action(label, label);
        }

        draft.Offer(asked, "action.help");
        return turn.Outcome(turn.Message.Understood.Intent, asked, turn.State with { Choice = meanings }, draft);
    }
}
