using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Answers.Duties.Pages;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Records;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Answers.Disclosures;

/// <summary>
/// Which OIT items need something: with a period those that are due in it; otherwise those with a link that is broken or out of
/// date, those that are due or overdue, and those without a link.
/// </summary>
internal sealed class OitDueAnswerer : IAnswerer
{
    private const int MostWithoutLink = 3;

    public string Intent => Intents.OitDue;

    public bool ForOfficers => true;

    public Draft Answer(Asked asked) =>
        DutyPage.AskedFor(asked) ?? (asked.Slots.Period is null ? Everything(asked) : Due(asked));

    private static Draft Due(Asked asked)
    {
        var draft = new Draft(asked.AgencyId);
        var span = DueSpan.Of(asked);
        var due = asked.Whose(span.Of(asked.Board.All)).Where(d => DutyWords.IsOfItem(d.Duty)).ToList();
        var entries = asked.Grouped(due);
        var overdue = entries.Count(e => asked.IsOverdue(e[0]));
        draft.Title = asked.Say("board.oit.due", ("title", span.Title(draft, asked, overdue, entries.Count - overdue)));
        draft.AddDuties(asked, entries);
        draft.AddUnsure(asked, due);
        Finish(draft, asked, due);
        draft.Offer(asked, "board.offer.oitdue");
        draft.Offer(asked, "action.measuresdue");
        return draft;
    }

    private static Draft Everything(Asked asked)
    {
        var draft = new Draft(asked.AgencyId);
        var year = asked.Today.FiscalYear();
        var items = asked.Board.All.Where(d => DutyWords.IsOfItem(d.Duty)).ToList();
        var due = asked.Whose(DueSpan.Of(asked).Of(items)).ToList();
        var (entries, lacking) = (asked.Grouped(due), Lacking(asked, year));
        var links = asked.NewestLinks().Where(l => IsAskedAbout(asked, l.FiscalYear, l.Item)).ToList();
        var toMend = links.Where(l => l.Found.IsToMend()).OrderBy(l => l.Found!.Verdict.State == LinkState.Stale).ToList();
        draft.Title = asked.Say(
            "board.oit.title",
            ("subject", asked.Subject()),
            ("year", asked.Year(year)),
            ("bad", Count(toMend.Count)),
            ("due", Count(entries.Count)),
            ("lacking", Count(lacking.Count)));
        AddLinks(draft, asked, toMend);
        draft.AddItems(asked, entries, DueSpan.Coming);
        AddLacking(draft, asked, year, lacking);
        AddCertificates(draft, asked, links);
        AddLooked(draft, asked, year, links);
        draft.AddUnsure(asked, due);
        Finish(draft, asked, [.. asked.IsOfSomebody() ? items.Where(d => d.Duty.FiscalYear == year) : due]);
        draft.Offer(asked, "action.measuresdue");
        draft.Offer(asked, "action.itemsbelow");
        return draft;

        string Count(int count) => draft.Number(year, Target.Of(Tool.OIT), FactKinds.Count, count);
    }

    private static void Finish(Draft draft, Asked asked, IReadOnlyList<Reminders.Boards.DutyStatus> duties)
    {
        draft.AddUnowned(asked, duties);
        draft.AddUnknownMe(asked);
    }

    private static IReadOnlyList<ItemRule> Lacking(Asked asked, int year) =>
    [
        .. asked.ItemRules(year).Items()
            .Where(i => asked.Board.Agency.Notes.Of(year, i.Id) is null)
            .Where(i => IsAskedAbout(asked, year, i.Id)),
    ];

    private static bool IsAskedAbout(Asked asked, int year, string item) =>
        !asked.IsOfSomebody() || asked.Whose(asked.DutiesOf(year, item)).Any();

    private static void AddLinks(Draft draft, Asked asked, IReadOnlyList<Disclosure> links)
    {
        foreach (var link in links)
        {
            var found = link.Found!;
            var since = found.Verdict.FailingSince ?? found.At;
            draft.Row(new(
                Label(asked, link),
                asked.Found(found, asked.Covers(link)),
                null,
                asked.Say(
                    found.Verdict.State == LinkState.Stale ? "board.link.seen" : "board.link.since",
                    ("day", draft.Day(asked, link.FiscalYear, Dates.In(since)))),
                null)
            {
                Action = ShowOf(asked, link.FiscalYear, link.Item),
            });
        }
    }

    private static void AddLacking(Draft draft, Asked asked, int year, IReadOnlyList<ItemRule> lacking)
    {
        if (lacking.Count > MostWithoutLink)
        {
            draft.AddItems(asked, draft.ItemsLabel(asked, "board.items.lacking", lacking.Count), [.. lacking.Select(i => i.Id)], null);
            return;
        }

        foreach (var item in lacking)
        {
            draft.Row(new(asked.Label(asked.ItemRules(year), item.Target), asked.Say("board.link.none"), null, null, null)
            {
                Action = ShowOf(asked, year, item.Id),
            });
        }
    }

    // One certificate is that of many items.
    private static void AddCertificates(Draft draft, Asked asked, IReadOnlyList<Disclosure> links)
    {
        foreach (var ending in links.Where(l => l.Found?.CertificateEnds is not null).GroupBy(l => Dates.In(l.Found!.CertificateEnds!.Value)).OrderBy(g => g.Key))
        {
            draft.Note(asked.Say(
                "board.link.certificate",
                ("day", draft.Day(asked, asked.Today.FiscalYear(), ending.Key)),
                ("items", string.Join(asked.Say("list.separator"), ending.Select(l => asked.Names.Add(l.Item))))));
        }
    }

    private static void AddLooked(Draft draft, Asked asked, int year, IReadOnlyList<Disclosure> links)
    {
        AddCount("board.link.works", links.Count(l => l.Found?.Verdict.State == LinkState.Good));
        AddCount("board.link.untold", links.Count(l => l.Found?.Verdict.State is null or LinkState.Unknown or LinkState.Doubtful));

        void AddCount(string key, int count)
        {
            if (count > 0)
            {
                draft.Note(asked.Say(key, ("count", draft.Number(year, Target.Of(Tool.OIT), FactKinds.Count, count))));
            }
        }
    }

    private static string Label(Asked asked, Disclosure link)
    {
        var label = asked.Label(asked.ItemRules(link.FiscalYear), Target.Item(link.Item));
        return link.FiscalYear == asked.Today.FiscalYear() ? label : asked.Say("board.link.ofyear", ("item", label), ("year", asked.Year(link.FiscalYear)));
    }

    // The page of the item's duty has the link, and takes a new one.
    private static ReplyAction? ShowOf(Asked asked, int year, string item)
    {
        var duties = asked.DutiesOf(year, item).ToList();
        return (duties.Find(d => !d.IsDone) ?? duties.LastOrDefault()) is { } status ? asked.ShowOf(status.Duty) : null;
    }
}
