using System.Runtime.CompilerServices;
using ItaBot.Channels.Officers;
using ItaBot.Reminders;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Calendar;
using ItaBot.Reminders.Digests;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Channels.Reminders;

/// <summary>Plans what is to be sent at a moment, for every agency that has officers. Nothing is stored.</summary>
/// <param name="officers">The directory.</param>
/// <param name="assessments">Where the assessments are.</param>
/// <param name="desk">What agencies have to do.</param>
/// <param name="ledger">What was told already.</param>
/// <param name="holidays">The holidays that were imported.</param>
/// <param name="data">What an officer can change about reminders.</param>
/// <param name="boards">Works out what agencies have to do.</param>
/// <param name="zone">The time zone of the offices.</param>
public sealed class ReminderPlans(
    IOfficerDirectory officers,
    IAssessmentStore assessments,
    DutyDesk desk,
    IReminderLedger ledger,
    IHolidayStore holidays,
    ReminderData data,
    DutyBoards boards,
    TimeZoneInfo zone)
{
    /// <summary>The plans of the agencies of which not everybody has been told yet what is theirs on the day.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async IAsyncEnumerable<AgencyPlan> ListAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var planner = PlannerOf(await DataAsync(cancellationToken));
        if (!planner.MaySend(now))
        {
            yield break;
        }

        var agencies = (await officers.ListAsync(cancellationToken)).Select(o => o.AgencyId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var agencyId in agencies)
        {
            var told = await ledger.FindAsync(agencyId, DayOf(now), cancellationToken);
            if (told.UpTo is null || told.UpTo < DayOf(now))
            {
                yield return await PlanAsync(planner, agencyId, told, now, cancellationToken);
            }
        }
    }

    /// <summary>What somebody would be told now who was not told some of it.</summary>
    /// <param name="message">What did not reach them.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Null where there is nothing to say any more, or nothing may be sent at the moment.</returns>
    public async Task<DigestMessage?> AgainAsync(ReminderMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var told = await ledger.FindAsync(message.AgencyId, message.Day, cancellationToken);
        var known = await DataAsync(cancellationToken);
        var without = told with
        {
            Sent = told.Sent.Except(message.Reminders).ToHashSet(),
            HaveMessage = told.HaveMessage.Where(p => p != message.PersonId).ToHashSet(),
            UpTo = BeforeAll(message, known),
        };
        var plan = await PlanAsync(PlannerOf(known), message.AgencyId, without, now, cancellationToken);
        return plan.Plan.Messages
            .Where(m => m.To.Equals(message.PersonId, StringComparison.OrdinalIgnoreCase))
            .Select(m => m with { Lines = [.. m.Lines.Where(l => l.Reminders.Any(message.Reminders.Contains))] })
            .FirstOrDefault(m => m.Lines.Count > 0);
    }

    /// <summary>The day of a moment where the offices are.</summary>
    public DateOnly DayOf(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    // What a message caught up with is planned again as well, although its days are done with.
    private static DateOnly? BeforeAll(ReminderMessage message, ReminderData known) => message.Reminders.Count == 0
        ? null
        : known.WorkingDays.OnOrBefore(message.Reminders.Min(r => r.Meant)).AddDays(-1);

    private async Task<ReminderData> DataAsync(CancellationToken cancellationToken) =>
        data.With(await holidays.ListAsync(cancellationToken));

    private DigestPlanner PlannerOf(ReminderData known) => new(known, boards, zone);

    private async Task<AgencyPlan> PlanAsync(
        DigestPlanner planner, string agencyId, AgencyTold told, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var agency = await desk.FindAsync(
            agencyId, await assessments.ListAsync(agencyId, cancellationToken), withPeople: true, cancellationToken);
        return new(agency, told, planner.Plan(agency, told, now));
    }
}
