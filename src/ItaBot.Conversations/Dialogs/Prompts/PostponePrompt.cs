using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Answers.Duties.Postponing;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks to which day a duty is put off.</summary>
internal sealed class PostponePrompt(CommandWords words) : DayPrompt("postpone", words)
{
    private static readonly int[] Offered = [7, 30];

    public override bool Concerns(Asked asked) =>
        asked.Slots.Act is null or DutyAct.Postpone && MeantDuty.StatusOf(asked) is { IsDone: false };

    public override string? ProblemOf(Draft draft, Asked asked) =>
        MeantDuty.StatusOf(asked) is { Duty: var duty } ? PutOff.ProblemOf(draft, asked, duty) : null;

    protected override string QuestionOf(Draft draft, Asked asked) => MeantDuty.StatusOf(asked) is { Duty: var duty }
        ? asked.Say("prompt.postpone.askof", ("duty", asked.NameOf(duty)), ("due", draft.Day(asked, duty, duty.Due)))
        : asked.Say("prompt.postpone.ask");

    protected override void AddChoices(Draft draft, Asked asked)
    {
        if (MeantDuty.StatusOf(asked) is not { } status)
        {
            return;
        }

        draft.NoteWish(asked, status);
        foreach (var days in Offered)
        {
            var text = asked.Say(
                "prompt.postpone.days", ("days", draft.Number(status.Duty.FiscalYear, Target.Total, FactKinds.Count, days)));
            draft.Action(text, text);
        }

        OfferAnotherDay(draft, asked);
    }
}
