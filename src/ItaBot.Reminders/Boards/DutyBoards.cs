using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Boards;

/// <summary>Works out what agencies have to do.</summary>
/// <param name="data">What an officer can change about reminders.</param>
/// <param name="rules">The rule years.</param>
/// <param name="common">The duties that are the same for every agency.</param>
public sealed class DutyBoards(ReminderData data, RuleBook rules, CommonDuties common)
{
    /// <summary>The duties that are the same for every agency.</summary>
    internal CommonDuties Common => common;

    /// <summary>What an agency has to do around a day.</summary>
    public DutyBoard Of(AgencyOnRecord agency, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(agency);
        var owners = OwnersOf(agency, day);
        return new(
            agency,
            day,
            [
                .. Duties(agency, FiscalYears.Of(day))
                    .Select(d => WithRecord(agency, d))
                    .Where(d => d.Until >= day)
                    .OrderBy(d => d.Due)
                    .Select(d => StatusOf(d, agency.Notes.Of(d.Key), owners)),
            ],
            owners,
            WorthOf(agency))
        {
            Data = data,
        };
    }

    /// <summary>The agency's people on a day.</summary>
    internal OwnerResolver OwnersOf(AgencyOnRecord agency, DateOnly day) => new(data.Units, agency.People, agency.Notes.Units, day);

    /// <summary>What duties are worth by the agency's newest assessment; null where it has none, or none with rules.</summary>
    internal Lazy<DutyWorth?> WorthOf(AgencyOnRecord agency) => new(() =>
        agency.Newest is { } newest && rules.Find(newest.FiscalYear) is { } ofYear && AssessmentCheck.FirstProblem(newest, ofYear) is null
            ? new DutyWorth(Scorecard.Compute(newest, ofYear), rules)
            : null);

    /// <summary>A duty with the later day to which it was put off.</summary>
    internal static Duty WithRecord(AgencyOnRecord agency, Duty duty) => agency.Notes.Duties.Count == 0
        ? duty
        : duty with { PutOffTo = agency.Notes.Of(duty.Key).PutOffTo };

    /// <summary>The duties of a fiscal year and of those before and after it, as planned.</summary>
    internal IEnumerable<Duty> Duties(AgencyOnRecord agency, int year) => (agency.Measures is { } assessment ? data.Measures.Of(assessment) : [])
        .Concat(Enumerable.Range(year - 1, 3).SelectMany(common.Of).Select(plan => new Duty(agency.AgencyId, plan)));

    private static DutyStatus StatusOf(Duty duty, DutyRecord record, OwnerResolver owners) =>
        new(duty, record, owners.Of(duty, record.HandedTo));
}
