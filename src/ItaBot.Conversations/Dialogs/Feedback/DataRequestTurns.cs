using System.Globalization;
using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Understanding;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Questionnaires;
using ItaBot.Feedback.Rounds;
using ItaBot.Feedback.Texts;

namespace ItaBot.Conversations.Dialogs.Feedback;

/// <summary>Says what is held of whoever asks, and removes what can be removed.</summary>
/// <param name="desk">The rounds.</param>
/// <param name="keptFor">For how long a conversation remembers.</param>
internal sealed class DataRequestTurns(FeedbackDesk desk, TimeSpan keptFor)
{
    /// <summary>Answers such a request; null where the message is none.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="form">The form that they have open; null for none.</param>
    public async Task<Outcome?> TryAsync(TurnContext turn, string person, FeedbackForm? form)
    {
        var request = desk.Data.Requests.In(turn.Turn.Text);
        // In a form, what is only a part of a message is an answer: "remove the old data from the website".
        if (request == DataRequest.None || (form is not null && !desk.Data.Requests.IsAll(turn.Turn.Text)))
        {
            return null;
        }

        var asked = await turn.AskAsync(new Slots());
        var hasAnswered = await desk.Store.FindOpenAsync(asked.AgencyId, turn.CancellationToken) is { } round
            && await desk.Store.HasAnsweredAsync(round.Id, person, turn.CancellationToken);
        var forgets = request == DataRequest.Forget;
        var draft = FeedbackDrafts.Of(
            asked, string.Join('\n', TextsOf(forgets, form is not null, hasAnswered, turn).Select(t => Say(asked.Locale, t))));
        if (forgets && form is not null)
        {
            draft.Record(new FeedbackChange.DropForm(person));
        }

        return turn.Traceless(asked, draft) with { ForgetsConversation = forgets };
    }

    private static IEnumerable<FeedbackText> TextsOf(bool forgets, bool hasForm, bool hasAnswered, TurnContext turn)
    {
        if (hasForm)
        {
            yield return forgets ? FeedbackText.ForgottenRunning : FeedbackText.HeldRunning;
        }

        if (hasAnswered)
        {
            yield return forgets ? FeedbackText.ForgottenAnswered : FeedbackText.HeldAnswered;
        }

        if (!hasForm && !hasAnswered)
        {
            yield return forgets ? FeedbackText.ForgottenNothing : FeedbackText.HeldNothing;
        }

        yield return forgets ? FeedbackText.ForgottenChat : FeedbackText.HeldChat;
        if (turn.Turn.Audience == Audience.Officer)
        {
            yield return FeedbackText.HeldOfficer;
        }
    }

    private string Say(string locale, FeedbackText text) => text == FeedbackText.HeldChat
        ? desk.Data.Questionnaire.Say(text, locale, ("minutes", keptFor.TotalMinutes.ToString("0", CultureInfo.InvariantCulture)))
        : desk.Data.Questionnaire.Say(text, locale);
}
