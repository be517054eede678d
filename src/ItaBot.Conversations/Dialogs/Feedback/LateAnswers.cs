using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Conversations.Dialogs.Feedback;

/// <summary>Takes answers of forms that are there no more.</summary>
internal sealed class LateAnswers(FeedbackDesk desk)
{
    /// <summary>
    /// What is said to an answer of a form that is there no more, because its time ran out or the round was closed; null
    /// where the message is none.
    /// </summary>
    public async Task<Outcome?> TryAsync(TurnContext turn, string person)
    {
        if (!IsAnswer(turn.Turn.Text))
        {
            return null;
        }

        var asked = await turn.AskAsync(new Slots());
        return await desk.Store.ListAsync(asked.AgencyId, turn.CancellationToken) is not [var newest, ..] ? null
            : newest.ClosedAt is { } closed ? (turn.Turn.Now - closed < FeedbackForm.KeptFor ? turn.Says(asked, desk.Data.Questionnaire, FeedbackText.RoundClosed) : null)
            : turn.Says(asked, desk.Data.Questionnaire, await desk.Store.HasAnsweredAsync(newest.Id, person, turn.CancellationToken)
                ? FeedbackText.Late
                : FeedbackText.LateEmpty);
    }

    // A button with a number before its words, and the one that sends, are nothing that anybody says otherwise.
    private bool IsAnswer(string text) => Phrasebook.Locales.Any(l =>
        desk.Data.Questionnaire[FeedbackButton.Send].Label.In(l) == text
        || desk.Data.Questionnaire.Questions.SelectMany(q => q.Choices).Any(c => c.Button(l) == text));
}
