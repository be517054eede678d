using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks how far a measure is.</summary>
internal sealed class StatusPrompt() : Prompt("status")
{
    private static readonly MeasureStatus[] Offered = [MeasureStatus.Done, MeasureStatus.InProgress, MeasureStatus.NotStarted];

    public override bool IsAnswered(Slots collected) => collected.Status is not null;

    public override Slots Without(Slots collected) => collected with { Status = null };

    public override bool IsNeeded(Asked asked, Message message) => MeantDuty.StatusOf(asked) is not null;

    // A button said how far it is.
    public override bool Concerns(Asked asked) => asked.Slots.Act is null;

    public override bool Claims(Message message, Asked asked) =>
        message.Mentioned.Status is not null && message.Understood.Intent is Intents.MeasureUpdate or Intents.OitUpdate;

    protected override string QuestionOf(Draft draft, Asked asked) => MeantDuty.StatusOf(asked) is { Duty: var duty }
        ? asked.Say("prompt.status.askof", ("duty", asked.NameOf(duty)))
        : asked.Say("prompt.status.ask");

    protected override void AddChoices(Draft draft, Asked asked)
    {
        foreach (var status in Offered)
        {
            var name = asked.Say($"prompt.status.{status.ToString().ToLowerInvariant()}");
            draft.Action(name, name);
        }
    }
}
