using ItaBot.Conversations.Understanding;

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
        draft.Offer(asked, LastOffer(asked.Audience));
        return draft;
    }

    // What a citizen asks that is not about the ITA, such as a broken street light, the agency itself can answer.
    private string LastOffer(Audience audience) =>
        audience == Audience.Officer ? "action.plan"
        : Intent == Intents.None ? "action.contact"
        : "action.rules";
}
