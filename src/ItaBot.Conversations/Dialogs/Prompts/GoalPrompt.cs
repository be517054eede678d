using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks for the total to aim for, where somebody says that they want a goal.</summary>
internal sealed class GoalPrompt(CommandWords words) : PointsPrompt("goal")
{
    public override bool IsNeeded(Asked asked, Message message) => asked.Scorecard?.Total.Computed is not null && message.Has(words.Goal);

    protected override decimal? PointsOf(Slots slots) => slots.Goal;

    protected override Slots With(Slots slots, decimal? points) => slots with { Goal = points };
}
