using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Answers.SmallTalk;

/// <summary>Switches the language, also that of reminders, or says how to.</summary>
internal sealed class LanguageAnswerer : IAnswerer
{
    public string Intent => Intents.Language;

    public Draft Answer(Asked asked)
    {
        var switched = asked.Slots.Locale is { } locale ? asked with { Locale = locale } : asked;
        var draft = new Draft(asked.AgencyId)
        {
            Title = switched.Say(asked.Slots.Locale is null ? "language.which" : "language.switched"),
        };
        if (asked is { Slots.Locale: { } chosen, Me: { } me })
        {
            draft.Record(new ReminderChange.ChooseLocale(asked.AgencyId, me.Id, chosen));
        }

        draft.Offer(switched, "action.thai");
        draft.Offer(switched, "action.english");
        return draft;
    }
}
