namespace ItaBot.Conversations.Answers.SmallTalk;

/// <summary>Answers without figures: hello, thanks, what the bot can do, and that it did not understand.</summary>
internal sealed class SmallTalkAnswerer(string intent) : IAnswerer
{
    public string Intent => intent;

    public Draft Answer(Asked asked)
    {
        var who = asked.Audience == Audience.Officer ? "officer" : "citizen";
        var draft = new Draft(asked.AgencyId) { Title = asked.Say($"talk.{Intent}.{who}", ("agency", asked.AgencyName)) };
        draft.Offer(asked, "action.total");
        draft.Offer(asked, "action.itemsbelow");
        draft.Offer(asked, asked.Audience == Audience.Officer ? "action.plan" : "action.rules");
        return draft;
    }
}
