using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>Takes the sentence by which a button asks for the comments of a round.</summary>
/// <param name="phrases">What the bot says.</param>
/// <param name="normalise">Brings a sentence into the form in which messages are read.</param>
/// <param name="questions">Answers it.</param>
internal sealed class CommentsHandler(Phrasebook phrases, Func<string, string> normalise, QuestionFlow questions) : ITurnHandler
{
    private readonly HashSet<string> _sentences =
        Phrasebook.Locales.Select(l => normalise(phrases.Say(l, "action.feedbackcomments.text"))).ToHashSet();

    public async Task<Outcome?> TryAsync(TurnContext turn) => _sentences.Contains(turn.Message.Text)
        ? await questions.AskAsync(
            turn with { State = turn.State with { Dialog = null, Choice = [] } }, Intents.FeedbackResults, new Slots { Comments = true })
        : null;
}
