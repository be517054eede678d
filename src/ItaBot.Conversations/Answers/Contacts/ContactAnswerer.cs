using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Answers.Contacts;

/// <summary>How to reach the agency.</summary>
internal sealed class ContactAnswerer(ContactBook contacts) : IAnswerer
{
    public string Intent => Intents.Contact;

    public Draft Answer(Asked asked)
    {
        var draft = new Draft(asked.AgencyId);
        if (contacts.Agencies.GetValueOrDefault(asked.AgencyId) is { } contact)
        {
            draft.Title = asked.Say("contact.title", ("agency", asked.AgencyName));
            Add(draft, asked, "contact.phone", contact.Phone);
            Add(draft, asked, "contact.website", contact.Website);
            Add(draft, asked, "contact.address", contact.Address);
        }
        else
        {
            draft.Title = asked.Say("contact.none", ("agency", asked.AgencyName));
        }

        draft.Offer(asked, "action.total");
        draft.Offer(asked, "action.complaint");
        return draft;
    }

    private static void Add(Draft draft, Asked asked, string key, string? value)
    {
        if (value is not null)
        {
            draft.Row(new(asked.Say(key), asked.Names.Add(value), null, null, null));
        }
    }
}
