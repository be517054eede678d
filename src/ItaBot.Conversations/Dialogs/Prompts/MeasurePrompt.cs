using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks which measure; offers the speaker's own open ones, or else the most urgent.</summary>
internal sealed class MeasurePrompt() : Prompt("measure")
{
    public override bool IsAnswered(Slots collected) => collected.Measure is not null || collected.Duty is not null;

    public override Slots Without(Slots collected) => collected with { Measure = null, Duty = null };

    public override bool IsNeeded(Asked asked, Message message) => OpenDuties.Measures(asked).Count > 0;

    // A button said which duty.
    public override bool Concerns(Asked asked) => asked.Slots.Act is null;

    public override Slots Read(Message message, Asked asked, Slots stated) =>
        stated.Measure is null && BareNumber.In(message) is { } number ? stated with { Measure = number } : stated;

    public override string? ProblemOf(Draft draft, Asked asked) => WhichDuty.ProblemOf(asked);

    protected override void AddChoices(Draft draft, Asked asked)
    {
        foreach (var duty in OpenDuties.Measures(asked).Select(s => s.Duty))
        {
            draft.Action(asked.NameOf(duty), asked.NameOf(duty));
        }
    }
}
