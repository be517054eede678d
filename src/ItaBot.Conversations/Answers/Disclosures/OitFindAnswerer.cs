using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Records;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Answers.Disclosures;

/// <summary>
/// Where an OIT item is published. It is answered as a plain text, in which chats make a link of an address, as they do not in
/// cards.
/// </summary>
internal sealed class OitFindAnswerer : IAnswerer
{
    public string Intent => Intents.OitFind;

    public Draft Answer(Asked asked)
    {
        var draft = new Draft(asked.AgencyId);
        if (asked.Slots.Target is not { Kind: TargetKind.Item } target || RulesOf(asked, target) is not { } rules)
        {
            draft.Title = asked.Say("board.find.which");
            draft.Offer(asked, "action.contact");
            draft.Offer(asked, "action.help");
            return draft;
        }

        var item = rules.FindItem(target.Id)!;
        var links = asked.NewestLinks();
        if (links.FirstOrDefault(l => asked.ItemOf(l)!.Topic == item.Topic) is { } link)
        {
            draft.Title = asked.Say(
                "board.find.at",
                ("target", asked.Label(asked.ItemRules(link.FiscalYear), Target.Item(link.Item))),
                ("agency", asked.AgencyName),
                ("year", draft.Year(asked, link.FiscalYear)));
            draft.Note(asked.Names.Add(link.Link));
            AddState(draft, asked, link);
        }
        else
        {
            draft.Title = asked.Say("board.find.none", ("target", asked.Label(rules, target)), ("year", draft.Year(asked, rules.Year)), ("agency", asked.AgencyName));
            AddHow(draft, asked, item);
        }

        AddNamesake(draft, asked, item, links);
        draft.Offer(asked, "action.explain", ("target", asked.IdOf(target)));
        draft.Offer(asked, "action.contact");
        return draft;
    }

    private static RuleYear? RulesOf(Asked asked, Target target)
    {
        var current = asked.ItemRules(asked.Today.FiscalYear());
        return new[] { asked.RuleYear, current }.FirstOrDefault(r => r?.Items().Any(i => i.Target == target) == true);
    }

    private static void AddState(Draft draft, Asked asked, Disclosure link)
    {
        if (asked.Audience == Audience.Officer)
        {
            draft.Note(link.Found is { } found
                ? asked.Say(
                    "board.find.looked",
                    ("state", asked.Found(found, asked.Covers(link))),
                    ("day", draft.Day(asked, link.FiscalYear, Dates.In(found.At))))
                : asked.Say("board.find.unlooked", ("state", asked.Found(null, null))));
            return;
        }

        switch (link.Found?.Verdict.State)
        {
            case LinkState.Good:
                draft.Note(asked.Say("board.find.good", ("day", draft.Day(asked, link.FiscalYear, Dates.In(link.Found.At)))));
                break;
            case LinkState.Bad or LinkState.Doubtful:
                draft.Note(asked.Say("board.find.bad"));
                break;
            case LinkState.Stale:
                draft.Note(asked.Say("board.find.stale"));
                break;
        }
    }

    // A link is entered by the number that the item has now.
    private static void AddHow(Draft draft, Asked asked, ItemRule item)
    {
        var now = asked.ItemRules(asked.Today.FiscalYear());
        if (asked.Audience == Audience.Citizen)
        {
            draft.Note(asked.Say("board.find.ask", ("agency", asked.AgencyName)));
        }
        else if (now.Items().FirstOrDefault(i => i.Topic == item.Topic) is { } same)
        {
            draft.Note(asked.Say("board.find.enter", ("target", asked.IdOf(same.Target)), ("year", draft.Year(asked, now.Year))));
        }
    }

    // Whoever asked by the number may mean what has it now. Citizens ask by what it is about.
    private static void AddNamesake(Draft draft, Asked asked, ItemRule item, IReadOnlyList<Disclosure> links)
    {
        var isAnswered = asked.Audience == Audience.Citizen && links.Any(l => asked.ItemOf(l)!.Topic == item.Topic);
        if (!isAnswered && links.FirstOrDefault(l => l.Item == item.Id && asked.ItemOf(l)!.Topic != item.Topic) is { } other)
        {
            draft.Note(asked.Say(
                "board.find.namesake",
                ("target", asked.Label(asked.ItemRules(other.FiscalYear), Target.Item(other.Item))),
                ("year", draft.Year(asked, other.FiscalYear))));
            draft.Note(asked.Names.Add(other.Link));
        }
    }
}
