using System.Globalization;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Feedback.Rounds;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Answers;

/// <summary>A question with everything that answering it needs.</summary>
/// <param name="Slots">What the question states.</param>
/// <param name="Audience">As whom it is asked.</param>
/// <param name="Locale">The language of the answer.</param>
/// <param name="AgencyId">Whose results are asked about.</param>
/// <param name="Today">The day of the question, in Thailand.</param>
/// <param name="Record">What is on record of the agency.</param>
/// <param name="Rules">All rule years.</param>
/// <param name="Phrases">What the bot says.</param>
internal sealed record Asked(
    Slots Slots,
    Audience Audience,
    string Locale,
    string AgencyId,
    DateOnly Today,
    YearsOnRecord Record,
    RuleBook Rules,
    Phrasebook Phrases)
{
    /// <summary>The id of the officer who asks; null where that is not known.</summary>
    public string? OfficerId { get; init; }

    /// <summary>What the agency has to do around the day; worked out where it is needed.</summary>
    public required Lazy<DutyBoard> Duties { get; init; }

    /// <summary>What the agency has to do around the day.</summary>
    public DutyBoard Board => Duties.Value;

    /// <summary>Who changed what of the duty that is asked about, the earliest first; empty where its history is not asked for.</summary>
    public IReadOnlyList<DutyChange> History { get; init; } = [];

    /// <summary>What may be shown of the agency's newest round of feedback; null where it has none, or it is not asked for.</summary>
    public RoundResults? Results { get; init; }

    /// <summary>The officer who asks; null where that is not known.</summary>
    public Person? Me => OfficerId is null ? null : Board.Find(OfficerId);

    /// <summary>The agency's scorecards, the oldest year first; empty where there is none.</summary>
    public IReadOnlyList<Scorecard> Years => Record.Scorecards;

    /// <summary>The names that the answer has spoken so far.</summary>
    public SpokenNames Names { get; } = new();

    /// <summary>The agency as answers name it.</summary>
    public string AgencyName => Names.Add(Years.Count == 0 ? AgencyId : AgencyTypes.ShortNameOf(Years[^1].Assessment.Agency));

    /// <summary>The scorecard of the year asked about: of the newest year on record where none is stated; null where there is none.</summary>
    public Scorecard? Scorecard => Slots.FiscalYear is { } year ? Of(year) : Years.Count == 0 ? null : Years[^1];

    /// <summary>
    /// The rule year asked about. Where none is stated: the newest one that is completely known, or, for a target that
    /// it does not have, that of the agency's newest results. Null where it is not known.
    /// </summary>
    public RuleYear? RuleYear => Slots.FiscalYear is { } year ? Rules.Find(year)
        : Slots.Target is { } target && !Rules.NewestComplete.Has(target) && Scorecard?.Rules is { } own && own.Has(target) ? own
        : Rules.NewestComplete;

    /// <summary>The scorecard of a year, or null where there is none.</summary>
    public Scorecard? Of(int year) => Years.FirstOrDefault(s => s.Rules.Year == year);

    /// <summary>Says a phrase in the answer's language.</summary>
    public string Say(string key, params ReadOnlySpan<(string Place, string Value)> values) => Phrases.Say(Locale, key, values);

    /// <summary>How the answer writes a year.</summary>
    public string Year(int year) => Names.Add(Numbers.Year(Locale, year));

    /// <summary>A question that goes on about the agency and the year that this one named.</summary>
    public string AboutTheSame(string question)
    {
        question = Slots.Agency is null ? question : Say("action.ofagency", ("question", question), ("agency", AgencyName));
        return Slots.FiscalYear is { } year && Of(year) is not null
            ? Say("action.ofyear", ("question", question), ("year", Names.Add(year.ToString(CultureInfo.InvariantCulture))))
            : question;
    }

    /// <summary>What a target is called, with its id: <c>i10 …</c>, <c>ตัวชี้วัดที่ 4 …</c>.</summary>
    public string Label(RuleYear rules, Target target)
    {
        var name = rules.NameOf(target)?.In(Locale) ?? target.Id;
        var label = target.Kind switch
        {
            TargetKind.Total => Say("label.total"),
            TargetKind.Tool => Say("label.tool", ("id", target.Id)),
            TargetKind.Indicator => Say("label.indicator", ("id", target.Id), ("name", name)),
            TargetKind.Sub => Say("label.sub", ("id", target.Id), ("name", name)),
            _ => Say("label.item", ("id", target.Id), ("name", name)),
        };
        return Names.Add(label, target.Id, name);
    }

    /// <summary>The short way to name a target in a sentence: <c>i10</c>, <c>ตัวชี้วัดที่ 4</c>, <c>9.1</c>, <c>IIT</c>.</summary>
    public string IdOf(Target target)
    {
        var id = target.Kind switch
        {
            TargetKind.Total => Say("label.total"),
            TargetKind.Indicator => Say("label.indicatorid", ("id", target.Id)),
            _ => target.Id,
        };
        return Names.Add(id, target.Id);
    }

    /// <summary>The word for so many figures of a kind: <c>ข้อ</c>, <c>items</c>.</summary>
    public string Unit(TargetKind kind, int count) =>
        Say($"unit.{kind.ToString().ToLowerInvariant()}.{(count == 1 ? "one" : "many")}");
}
