using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Dialogs.FollowUps;

/// <summary>What answers "why?": the item or indicator behind the last answer, or else the rules of its year.</summary>
internal static class Reasons
{
    /// <summary>The question whose answer is the reason.</summary>
    public static Meaning Of(LastQuestion last)
    {
        var behind = last switch
        {
            { Intent: Intents.ItemExplain or Intents.RulesExplain } => null,
            { Slots.Target: { Kind: not TargetKind.Total } target } => target,
            { Intent: Intents.ScoreRank or Intents.ScorePlan, Listed: [var first, ..] } => first,
            { Intent: Intents.ScoreBelow, Listed: [var only] } => only,
            _ => null,
        };
        return behind is null
            ? new Meaning(Intents.RulesExplain, new Slots { FiscalYear = last.FiscalYear })
            : new Meaning(Intents.ItemExplain, new Slots { Target = behind, FiscalYear = last.FiscalYear });
    }
}
