using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks for a day, or for a number of days.</summary>
internal abstract class DayPrompt(string name, CommandWords words) : Prompt(name)
{
    public override bool IsAnswered(Slots collected) => collected.Days is not null || collected.Date is not null;

    public override Slots Without(Slots collected) => collected with { Days = null, Date = null, Time = null };

    public override bool IsNeeded(Asked asked, Message message) => true;

    // "Tomorrow" alone may mean several things by itself.
    public override bool Claims(Message message, Asked asked) =>
        IsForAnotherDay(message)
        || (message.Mentioned is { Days: not null } or { Date: not null } && message.IsOnly(words.Days, words.Answers, words.Fillers));

    public override Slots Read(Message message, Asked asked, Slots stated) =>
        IsForAnotherDay(message) ? new Slots()
        : stated is { Days: null, Date: null, Time: null } && message.Mentioned is { Measure: null, Ids: [] } && BareNumber.In(message) is { } days ? stated with { Days = days }
        : stated;

    /// <summary>Offers to name a day that no other button has.</summary>
    protected static void OfferAnotherDay(Draft draft, Asked asked)
    {
        var another = asked.Say("prompt.day.another");
        draft.Action(another, another);
    }

    private bool IsForAnotherDay(Message message) => message.IsCommand(words.AnotherDay, words.Fillers);
}
