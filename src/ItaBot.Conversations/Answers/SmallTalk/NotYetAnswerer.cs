namespace ItaBot.Conversations.Answers.SmallTalk;

/// <summary>
/// Says of something that is understood but cannot be done in this chat that it cannot, and what can. Nothing is
/// recorded, so nobody may believe that it was.
/// </summary>
internal sealed class NotYetAnswerer(string intent, string key, bool forOfficers) : IAnswerer
{
    public string Intent => intent;

    public bool ForOfficers => forOfficers;

    public Draft Answer(Asked asked)
    {
        var draft = new Draft(asked.AgencyId) { Title = asked.Say($"notyet.{key}", ("agency", asked.AgencyName)) };
        draft.Offer(asked, forOfficers ? "action.measuresdue" : "action.total");
        draft.Offer(asked, "action.itemsbelow");
        return draft;
    }
}
