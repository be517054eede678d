using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Understanding;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Conversations.Dialogs.Feedback;

/// <summary>What the questionnaire says, as replies of the conversation.</summary>
internal static class FeedbackDrafts
{
    /// <summary>
    /// A reply of the questionnaire. Numbers in it count questions and answers or are telephone numbers from its files; it
    /// never speaks of a result.
    /// </summary>
    public static Draft Of(Asked asked, FormSaying saying)
    {
        var draft = new Draft(asked.AgencyId) { Title = asked.Names.Add(saying.Text) };
        foreach (var button in saying.Buttons)
        {
            draft.Action(asked.Names.Add(button), button);
        }

        return draft;
    }

    /// <summary>A reply without buttons.</summary>
    public static Draft Of(Asked asked, string text) => Of(asked, new FormSaying(text, []));

    /// <summary>The outcome of a turn of which nothing is said but a text, and nothing recorded.</summary>
    public static Outcome Says(this TurnContext turn, Asked asked, Questionnaire questionnaire, FeedbackText text) =>
        turn.Traceless(asked, Of(asked, questionnaire.Say(text, asked.Locale)));

    /// <summary>The outcome of a turn that leaves no trace.</summary>
    public static Outcome Traceless(this TurnContext turn, Asked asked, Draft draft) =>
        turn.Outcome(Intents.FeedbackStart, asked, turn.State, draft) with { LeavesNoTrace = true };
}
