using System.Globalization;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks which OIT item was updated; offers the speaker's own open ones, or else the most urgent.</summary>
internal sealed class ItemPrompt() : Prompt("oit")
{
    public override bool IsAnswered(Slots collected) => collected.Target is not null || collected.Duty is not null;

    public override Slots Without(Slots collected) => collected with { Target = null, Duty = null };

    public override bool IsNeeded(Asked asked, Message message) => OpenDuties.Items(asked).Count > 0;

    // A button said which duty.
    public override bool Concerns(Asked asked) => asked.Slots.Act is null;

    public override Slots Read(Message message, Asked asked, Slots stated) =>
        stated is { Target: null, Url: null } && BareNumber.In(message) is { } number
            ? stated with { Target = Target.Item("o" + number.ToString(CultureInfo.InvariantCulture)) }
            : stated;

    public override string? ProblemOf(Draft draft, Asked asked) => WhichDuty.ProblemOf(asked);

    protected override void AddChoices(Draft draft, Asked asked)
    {
        foreach (var item in OpenDuties.Items(asked).Select(s => s.Duty.Target!))
        {
            draft.Action(asked.Label(asked.Rules.NewestComplete, item), asked.IdOf(item));
        }
    }
}
