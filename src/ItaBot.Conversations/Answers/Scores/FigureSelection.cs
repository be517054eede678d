using ItaBot.Scoring;
using ItaBot.Scoring.Rankings;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Scores;

/// <summary>The figures that a list is made of: of a kind, of a tool, below a target, among some that were named.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Tool">The tool that they are limited to; null for all.</param>
/// <param name="All">How many there are in the rule year.</param>
/// <param name="Known">Those that are known, in the rules' order.</param>
internal sealed record FigureSelection(TargetKind Kind, Tool? Tool, int All, IReadOnlyList<Figure> Known)
{
    private Target? Under { get; init; }

    /// <summary>What the question's slots select.</summary>
    public static FigureSelection Of(Asked asked, Scorecard scorecard)
    {
        var slots = asked.Slots;
        var under = (slots.Under ?? slots.Target) is { Kind: TargetKind.Tool or TargetKind.Indicator or TargetKind.Sub } target && scorecard.Rules.Has(target)
            ? target
            : null;
        var kind = slots.Level ?? (slots.Among is [var first, ..] ? first.Kind : KindOf(scorecard, slots.Tool, under));
        var figures = scorecard.Of(kind, slots.Tool)
            .Where(f => under is null || RuleTree.IsBelow(scorecard.Rules, f.Target, under))
            .Where(f => slots.Among is null || slots.Among.Any(a => f.Target == a || RuleTree.IsBelow(scorecard.Rules, f.Target, a)))
            .ToList();
        return new(kind, slots.Tool, figures.Count, [.. figures.Where(f => f.Shown is not null)]) { Under = under };
    }

    /// <summary>What the list is limited to, as the start of a sentence; empty where it is not.</summary>
    public string Scope(Asked asked) => Under is not null
        ? asked.Say("list.under", ("target", asked.Label(asked.Scorecard!.Rules, Under)))
        : Tool is { } tool ? asked.Say("list.tool", ("tool", tool.ToString())) : "";

    /// <summary>Says so where only some of the figures were published.</summary>
    public void AddPartlyPublished(Draft draft, Asked asked)
    {
        if (Known.Count < All)
        {
            var year = asked.Scorecard!.Rules.Year;
            draft.Note(asked.Say(
                "note.partly",
                ("known", draft.Number(year, Target.Total, FactKinds.Count, Known.Count)),
                ("all", draft.Number(year, Target.Total, FactKinds.Count, All)),
                ("unit", asked.Unit(Kind, All))));
        }
    }

    // Somebody who names a tool or an indicator means what it is made of, as finely as it was published.
    private static TargetKind KindOf(Scorecard scorecard, Tool? tool, Target? under)
    {
        var itemsKnown = scorecard.Of(TargetKind.Item, tool)
            .Where(f => under is null || RuleTree.IsBelow(scorecard.Rules, f.Target, under))
            .Any(f => f.Shown is not null);
        return under is { Kind: TargetKind.Indicator or TargetKind.Sub } || (itemsKnown && (tool is not null || under is not null))
            ? TargetKind.Item
            : Ranking.FinestKind(scorecard);
    }
}
