using System.Diagnostics;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers;

/// <summary>Says why a figure cannot be computed.</summary>
internal static class GapNotes
{
    private const int Named = 3;

    /// <summary>Adds the reason as a note.</summary>
    public static void AddGap(this Draft draft, Asked asked, RuleYear rules, Target at, Gap gap) => draft.Note(gap switch
    {
        Gap.MissingFigures missing => asked.Say(
            missing.Targets.Count > Named ? "gap.figuresmore" : "gap.figures",
            ("at", asked.Label(rules, at)),
            ("year", asked.Year(rules.Year)),
            ("missing", string.Join(asked.Say("list.separator"), missing.Targets.Take(Named).Select(asked.IdOf)))),
        Gap.UnknownWeights weights => asked.Say("gap.weights", ("at", asked.Label(rules, weights.Of)), ("year", asked.Year(rules.Year))),
        Gap.UnknownItems items => asked.Say("gap.items", ("at", asked.Label(rules, items.Of)), ("year", asked.Year(rules.Year))),
        _ => throw new UnreachableException(),
    });
}
