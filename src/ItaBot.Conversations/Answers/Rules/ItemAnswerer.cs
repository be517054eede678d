using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Rules;

/// <summary>What an item, an indicator, a sub-indicator or a tool is about.</summary>
internal sealed class ItemAnswerer : IAnswerer
{
    public string Intent => Intents.ItemExplain;

    public Draft Answer(Asked asked)
    {
        var draft = new Draft(asked.AgencyId);
        if (asked.RuleYear is not { } rules)
        {
            draft.NoRules(asked);
            return draft;
        }

        var target = asked.Slots.Target ?? (asked.Slots.Tool is { } tool ? Target.Of(tool) : null);
        if (target is null || target == Target.Total)
        {
            draft.Title = asked.Say("item.ask");
            draft.Offer(asked, "action.rules");
            return draft;
        }

        if (!rules.Has(target))
        {
            draft.NoSuchTarget(asked, target, rules.Year);
            return draft;
        }

        draft.Title = asked.Say("item.title", ("target", asked.Label(rules, target)), ("year", asked.Year(rules.Year)));
        AddPlace(draft, asked, rules, target);
        if (rules.FindItem(target.Id) is { } item && target.Kind == TargetKind.Item)
        {
            AddItem(draft, asked, rules, item);
        }

        AddBelow(draft, asked, rules, target);
        draft.Offer(asked, "action.scoreof", ("target", asked.IdOf(target)));
        draft.Offer(asked, "action.rules");
        return draft;
    }

    private static void AddPlace(Draft draft, Asked asked, RuleYear rules, Target target)
    {
        var above = RuleTree.Above(rules, target).Where(t => t != Target.Total).Select(t => asked.Label(rules, t)).ToList();
        if (above.Count > 0)
        {
            draft.Row(Text(asked.Say("item.place"), string.Join(asked.Say("item.under"), above)));
        }

        if (Shares.Of(rules, target) is { } share)
        {
            draft.AddDoubts(rules, Shares.Doubts(rules, target));
            draft.Row(Text(
                asked.Say("item.share"),
                asked.Say("item.percent", ("share", draft.Number(rules.Year, target, FactKinds.Weight, Points.Round(share))))));
        }
    }

    private static void AddItem(Draft draft, Asked asked, RuleYear rules, ItemRule item)
    {
        draft.Row(Text(asked.Say("item.answeredby"), asked.Say($"item.by.{item.Tool.ToString().ToLowerInvariant()}")));
        if (item.YesNo || item.Reversed)
        {
            draft.Row(Text(asked.Say("item.form"), asked.Say(item.YesNo ? "item.yesno" : "item.reversed")));
        }

        if (rules[item.Tool].Scale is { } scale && !item.YesNo)
        {
            draft.Row(Text(
                asked.Say("item.scale"),
                string.Join(" / ", scale.Value.Select(p => draft.Number(rules.Year, Target.Of(item.Tool), FactKinds.Scale, p, Basis.Reported)))));
        }

        if (item.Parts.Count > 0)
        {
            draft.Row(Text(asked.Say("item.parts"), asked.Say("item.partsof")));
        }

        if (item.Standing != Standing.Found)
        {
            draft.AddDoubts(rules, [new RuleDoubt(RuleDoubtKind.Items, item.Target, item.Standing, item.Source)]);
        }
    }

    private static void AddBelow(Draft draft, Asked asked, RuleYear rules, Target target)
    {
        foreach (var below in RuleTree.Below(rules, target))
        {
            draft.Row(Text(asked.Label(rules, below), ""));
        }
    }

    private static Replies.CardRow Text(string label, string value) => new(label, value, null, null, null);
}
