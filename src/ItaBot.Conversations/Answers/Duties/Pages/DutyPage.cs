using ItaBot.Conversations.Answers.Disclosures;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Answers.Duties.Pages;

/// <summary>One duty: what, until when, whose, how far, what belongs to it, and what can be answered.</summary>
internal static class DutyPage
{
    private const int MostNames = 3;

    /// <summary>The duty that a button named, or its history; or that there is none any more.</summary>
    public static Draft Of(Asked asked, DutyKey key) =>
        asked.Board.Find(key) is not { } status ? Gone(asked)
        : asked.Slots.Act == DutyAct.ShowHistory ? DutyHistory.Of(asked, status)
        : Of(asked, status);

    /// <summary>
    /// The duty that a question is about: of a button, or of the measure or item that it names. Null where it is about none.
    /// </summary>
    public static Draft? AskedFor(Asked asked) =>
        asked.Slots.Duty is { } key ? Of(asked, key)
        : KeyOf(asked) is { } meant ? Of(asked, meant)
        : asked.Slots.AboutMeasure is { } number ? NoMeasure(asked, number)
        : null;

    /// <summary>The key of the duty that a question is about; null where it is about none.</summary>
    public static DutyKey? KeyOf(Asked asked) => asked.Slots switch
    {
        { Duty: { } key } => key,
        { AboutMeasure: { } number } => MeantDuty.StatusOf(asked with { Slots = new() { Measure = number } })?.Duty.Key,
        { AboutItem: { } item } => MeantDuty.StatusOf(asked with { Slots = new() { Target = item } })?.Duty.Key,
        _ => null,
    };

    /// <summary>Says that a duty is not spoken of any more, and offers those that are.</summary>
    public static Draft Gone(Asked asked)
    {
        var draft = new Draft(asked.AgencyId) { Title = asked.Say("board.gone") };
        draft.OfferDuties(asked);
        draft.Offer(asked, "board.offer.oitdue");
        return draft;
    }

    private static Draft NoMeasure(Asked asked, int number)
    {
        var measure = asked.Names.Add(asked.Say("duty.name.measure", ("number", Numbers.Plain(number))), Numbers.Plain(number));
        var draft = new Draft(asked.AgencyId) { Title = asked.Say("board.nomeasure", ("measure", measure), ("agency", asked.AgencyName)) };
        draft.Offer(asked, "action.measures");
        draft.OfferDuties(asked);
        return draft;
    }

    private static Draft Of(Asked asked, DutyStatus status)
    {
        var duty = status.Duty;
        var draft = new Draft(asked.AgencyId) { Title = asked.TitleOf(duty) };
        Add(draft, asked, "due", draft.When(asked, duty), draft.PutOff(asked, duty));
        Add(draft, asked, "owner", Owners(draft, asked, status), Because(asked, status));
        Add(draft, asked, "state", draft.State(asked, status));
        AddWish(draft, asked, status);
        AddEvidence(draft, asked, status);
        if (asked.Board.WorthOf(duty) is var worth && Points.Round(worth) > 0)
        {
            Add(draft, asked, "worth", asked.Say("board.worth", ("gain", draft.Gain(duty.FiscalYear, duty.Target!, Points.Round(worth)))));
        }

        foreach (var detail in duty.Plan.Details)
        {
            draft.Row(new(asked.Names.Add(detail), "", null, null, null));
        }

        if (DutyDays.IsUnsure(duty))
        {
            var key = duty.Plan.Evidence.Standing == Standing.Derived ? "derived" : "unconfirmed";
            draft.Note(asked.Say($"board.unsure.{key}", ("source", asked.Names.Add(duty.Plan.Evidence.Source))));
        }

        draft.OfferActs(asked, status);
        return draft;
    }

    private static string Owners(Draft draft, Asked asked, DutyStatus status)
    {
        var names = status.Owners.Select(o => o.Person.Name).Distinct().ToList();
        return names.Count switch
        {
            0 => asked.Say("board.unowned.this"),
            > MostNames => asked.Say(
                "board.people", ("count", draft.Number(status.Duty.FiscalYear, Target.Total, FactKinds.Count, names.Count))),
            _ => asked.List(names),
        };
    }

    private static string? Because(Asked asked, DutyStatus status) => status.Owners.Count == 0
        ? status.Duty.OwnerUnits.Count == 0 ? null : asked.Say("board.because.unknown", ("of", asked.List(status.Duty.OwnerUnits)))
        : asked.Joined(status.Owners.Select(o => Because(asked, o)).Distinct());

    private static string? Because(Asked asked, DutyOwner owner) => owner.Because switch
    {
        OwnedBecause.Unit or OwnedBecause.EveryUnit => asked.Names.Add(owner.Of),
        OwnedBecause.Remembered => asked.Say("board.because.remembered", ("of", asked.Names.Add(owner.Of))),
        OwnedBecause.Named => asked.Say("board.because.named"),
        OwnedBecause.HandedOver => asked.Say("board.because.handedover"),
        OwnedBecause.Acting => asked.Say("board.because.acting", ("of", asked.Names.Add(owner.Of))),
        OwnedBecause.HeadsUnit => asked.Say("board.because.headsunit", ("of", asked.Names.Add(owner.Of))),
        _ => null,
    };

    private static void AddWish(Draft draft, Asked asked, DutyStatus status)
    {
        var (year, record) = (status.Duty.FiscalYear, status.Record);
        if (record.Wish is { } wish)
        {
            Add(draft, asked, "wish", draft.Until(asked, year, wish.To), asked.Joined(asked.Say("board.wish.waits"), asked.By(wish.By)));
        }
        else if (record.Decision is { } decision)
        {
            Add(
                draft,
                asked,
                "wish",
                draft.Until(asked, year, decision.Wish.To),
                asked.Joined(asked.Say(decision.IsGranted ? "board.wish.granted" : "board.wish.refused"), asked.By(decision.By)));
        }
    }

    private static void AddEvidence(Draft draft, Asked asked, DutyStatus status)
    {
        var duty = status.Duty;
        var published = duty.Target is { Kind: TargetKind.Item } item ? asked.Board.Agency.Notes.Of(duty.FiscalYear, item.Id) : null;
        foreach (var link in status.Record.Links.Where(l => l != published?.Link))
        {
            Add(draft, asked, "link", asked.Names.Add(link));
        }

        if (published is not null)
        {
            Add(draft, asked, "published", asked.Names.Add(published.Link), asked.Found(published.Found, duty.Plan.Covers));
        }

        if (status.Record.Note is { Length: > 0 } note)
        {
            Add(draft, asked, "note", asked.Names.Add(note));
        }
    }

    private static string Until(this Draft draft, Asked asked, int year, DateOnly day) =>
        asked.Say("measure.until", ("date", draft.Day(asked, year, day)));

    private static string? By(this Asked asked, string? by) => by is null ? null : asked.Say("board.by", ("who", asked.NameOf(by)));

    private static void Add(Draft draft, Asked asked, string key, string value, string? detail = null) =>
        draft.Row(new(asked.Say($"board.row.{key}"), value, null, detail, null));
}
