using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks for the score that a what-if assumes.</summary>
internal sealed class ScorePrompt() : PointsPrompt("score")
{
    public override bool IsNeeded(Asked asked, Message message) => asked.Scorecard is not null;

    protected override decimal? PointsOf(Slots slots) => slots.Value;

    protected override Slots With(Slots slots, decimal? points) => slots with { Value = points };

    protected override string QuestionOf(Draft draft, Asked asked) => asked.Slots.Target is { } target
        ? asked.Say("prompt.score.askfor", ("target", asked.Label(asked.Scorecard!.Rules, target)))
        : asked.Say("prompt.score.ask");
}
