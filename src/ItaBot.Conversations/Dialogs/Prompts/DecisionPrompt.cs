using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Answers.Duties.Postponing;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks a supervisor whether a duty may be put off past the end of its period, where somebody wishes it.</summary>
internal sealed class DecisionPrompt(CommandWords words) : Prompt("decision")
{
    private static readonly DutyAct[] Offered = [DutyAct.GrantPostponement, DutyAct.RefusePostponement];

    public override bool IsAnswered(Slots collected) =>
        collected is { Act: DutyAct.GrantPostponement or DutyAct.RefusePostponement } or { Days: not null } or { Date: not null };

    public override Slots Without(Slots collected) => collected with { Act = null };

    public override bool IsNeeded(Asked asked, Message message) => true;

    public override bool Concerns(Asked asked) => MeantDuty.StatusOf(asked) is { } status && PutOff.IsToDecide(asked, status);

    public override bool Claims(Message message, Asked asked) => ActOf(message) is not null;

    public override Slots Read(Message message, Asked asked, Slots stated) => ActOf(message) is { } act ? new Slots { Act = act } : stated;

    protected override string QuestionOf(Draft draft, Asked asked)
    {
        if (MeantDuty.StatusOf(asked) is not { Record.Wish: { } wish, Duty: var duty })
        {
            return asked.Say("prompt.decision.ask");
        }

        return asked.Say(
            "prompt.decision.askof",
            ("who", asked.WhoIs(wish.By)),
            ("duty", asked.NameOf(duty)),
            ("due", draft.Day(asked, duty, duty.Due)),
            ("date", draft.Day(asked, duty, wish.To)));
    }

    protected override void AddChoices(Draft draft, Asked asked)
    {
        if (MeantDuty.StatusOf(asked) is { Duty: var duty })
        {
            foreach (var act in Offered)
            {
                draft.Offer(asked, duty, act);
            }
        }
    }

    private DutyAct? ActOf(Message message) => message.IsCommand(words.No, words.Fillers) ? DutyAct.RefusePostponement
        : message.IsCommand(words.Yes, words.Fillers) ? DutyAct.GrantPostponement
        : null;
}
