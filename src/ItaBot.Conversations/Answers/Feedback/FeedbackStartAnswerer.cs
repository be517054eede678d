using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Answers.Feedback;

/// <summary>
/// Says where the questionnaire can be answered, to whoever cannot answer it here: others read along, or the message stands
/// alone. In a chat of one person the questionnaire begins instead.
/// </summary>
internal sealed class FeedbackStartAnswerer : IAnswerer
{
    public string Intent => Intents.FeedbackStart;

    public bool Records => true;

    public Draft Answer(Asked asked)
    {
        var draft = new Draft(asked.AgencyId) { Title = asked.Say("round.notalone", ("agency", asked.AgencyName)) };
        draft.Offer(asked, "action.help");
        return draft;
    }
}
