using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Answers.Duties.Reminding;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks when somebody wants to be reminded again.</summary>
internal sealed class SnoozePrompt(CommandWords words) : DayPrompt("snooze", words)
{
    public override bool IsAnswered(Slots collected) => base.IsAnswered(collected) || collected.Time is not null;

    public override bool Concerns(Asked asked) =>
        asked.Me is not null && (asked.Slots.Duty is not { } key || asked.Board.Find(key) is { IsDone: false });

    public override string? ProblemOf(Draft draft, Asked asked) => SnoozeDay.ProblemOf(draft, asked);

    protected override string QuestionOf(Draft draft, Asked asked) => asked.Slots.Duty is { } key && asked.Board.Find(key) is { Duty: var duty }
        ? asked.Say("prompt.snooze.askof", ("duty", asked.NameOf(duty)))
        : asked.Say("prompt.snooze.ask");

    protected override void AddChoices(Draft draft, Asked asked)
    {
        foreach (var day in new[] { "prompt.snooze.tomorrow", "prompt.snooze.nextweek" })
        {
            draft.Action(asked.Say(day), asked.Say(day));
        }

        OfferAnotherDay(draft, asked);
    }
}
