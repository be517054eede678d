using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Answers.Contacts;

/// <summary>Where and how corruption can be reported safely. The bot takes no report itself.</summary>
internal sealed class ComplaintAnswerer(ContactBook contacts) : IAnswerer
{
    public string Intent => Intents.ComplaintChannel;

    public Draft Answer(Asked asked)
    {
        var draft = new Draft(asked.AgencyId) { Title = asked.Say("complaint.title") };
        foreach (var channel in contacts.Channels)
        {
            draft.Row(new(asked.Names.Add(channel.Name.In(asked.Locale)), asked.Names.Add(channel.Phone), null, null, null));
        }

        draft.Note(asked.Say("complaint.notstored"));
        if (contacts.Channels.Any(c => c.Standing != Standing.Found))
        {
            draft.Note(asked.Say("complaint.unconfirmed"));
        }

        draft.Offer(asked, "action.contact");
        return draft;
    }
}
