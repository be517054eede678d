using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Rankings;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks which item or indicator; offers those with the lowest scores.</summary>
internal sealed class TargetPrompt(string name) : Prompt(name)
{
    private const int Offered = 3;

    public override bool IsAnswered(Slots collected) =>
        (collected.Target is not null && collected.Target != Target.Total) || collected.Tool is not null;

    public override Slots Without(Slots collected) => collected with { Target = null, Tool = null, Among = null };

    public override bool IsNeeded(Asked asked, Message message) => RulesOf(asked) is not null;

    public override string? ProblemOf(Draft draft, Asked asked) =>
        asked.Slots.Target is { } target && RulesOf(asked) is { } rules && !rules.Has(target)
            ? asked.Say("target.unknown", ("target", asked.IdOf(target)), ("year", draft.Year(asked, rules.Year)))
            : null;

    protected override void AddChoices(Draft draft, Asked asked)
    {
        if (asked.Scorecard is { } scorecard)
        {
            var known = scorecard.Of(Ranking.FinestKind(scorecard)).Where(f => f.Shown is not null).ToList();
            foreach (var figure in Ranking.Lowest(known, Math.Min(Offered, known.Count)).Take(Offered))
            {
                draft.Action(asked.Label(scorecard.Rules, figure.Target), asked.IdOf(figure.Target));
            }
        }
    }

    private static RuleYear? RulesOf(Asked asked) => asked.Scorecard?.Rules ?? asked.RuleYear;
}
