using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks which language to speak.</summary>
internal sealed class LocalePrompt(CommandWords words) : Prompt("locale")
{
    public override bool IsAnswered(Slots collected) => collected.Locale is not null;

    public override Slots Without(Slots collected) => collected with { Locale = null };

    public override bool IsNeeded(Asked asked, Message message) => true;

    public override Slots Read(Message message, Asked asked, Slots stated) =>
        stated with { Locale = stated.Locale ?? (message.Has(words.Thai) ? "th" : message.Has(words.English) ? "en" : null) };

    protected override void AddChoices(Draft draft, Asked asked)
    {
        foreach (var locale in Phrasebook.Locales)
        {
            var name = asked.Say($"prompt.locale.{locale}");
            draft.Action(name, name);
        }
    }
}
