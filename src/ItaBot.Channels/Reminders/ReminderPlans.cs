using System.Runtime.ExceptionServices;
using ItaBot.Reminders;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Calendar;
using ItaBot.Reminders.Digests;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Channels.Reminders;

/// <summary>Plans what is to be sent at a moment, for every agency that has officers.</summary>
/// <param name="assessments">Where the assessments are.</param>
/// <param name="desk">What agencies have to do.</param>
/// <param name="ledger">What was told already.</param>
/// <param name="holidays">The holidays that were imported.</param>
/// <param name="data">What an officer can change about reminders.</param>
/// <param name="boards">Works out what agencies have to do.</param>
/// <param name="feedback">What agencies' own feedback says.</param>
/// <param name="zone">The time zone of the offices.</param>
public sealed class ReminderPlans(
    IAssessmentStore assessments,
    DutyDesk desk,
    IReminderLedger ledger,
    IHolidayStore holidays,
    ReminderData data,
    DutyBoards boards,
    FeedbackStandings feedback,
    TimeZoneInfo zone)
{
    /// <summary>
    /// Does something with the plan of each agency of which not everybody has been told yet what is theirs on the day. Where
    /// one fails the others have their turn all the same, and it is said in the end. Nothing is stored but that answers of feedback
    /// have been shown.
    /// </summary>
    /// <param name="now">The moment.</param>
    /// <param name="act">What is done.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AggregateException">It failed for several agencies; what failed for one alone comes as it is.</exception>
    public Task ForEachAsync(DateTimeOffset now, Func<AgencyPlan, Task> act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(act);
        return ForEachAsync(now, showsNew: true, act, cancellationToken);
    }

    /// <summary>What would be sent at a moment. Nothing is stored, and of feedback nothing is told that was not shown before.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AggregateException">It failed for several agencies; what failed for one alone comes as it is.</exception>
    public async Task<IReadOnlyList<DigestMessage>> PreviewAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var messages = new List<DigestMessage>();
        await ForEachAsync(
            now,
            showsNew: false,
            plan =>
            {
                messages.AddRange(plan.Plan.Messages);
                return Task.CompletedTask;
            },
            cancellationToken);
        return messages;
    }

    /// <summary>Whether anybody may be told anything at a moment.</summary>
    public async Task<bool> MaySendAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        PlannerOf(await DataAsync(cancellationToken)).MaySend(now);

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
        var plan = await PlanAsync(PlannerOf(known), message.AgencyId, without, now, showsNew: false, cancellationToken);
        return plan.Plan.Messages
            .Where(m => m.To.Equals(message.PersonId, StringComparison.OrdinalIgnoreCase))
            .Select(m => m with { Lines = [.. m.Lines.Where(l => l.Reminders.Any(message.Reminders.Contains))] })
            .FirstOrDefault(m => m.Lines.Count > 0);
    }

    /// <summary>The day of a moment where the offices are.</summary>
    public DateOnly DayOf(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    private async Task ForEachAsync(DateTimeOffset now, bool showsNew, Func<AgencyPlan, Task> act, CancellationToken cancellationToken)
    {
        var planner = PlannerOf(await DataAsync(cancellationToken));
        if (!planner.MaySend(now))
        {
            return;
        }

        var failures = new List<Exception>();
        foreach (var agencyId in await ledger.ListUnfinishedAsync(DayOf(now), cancellationToken))
        {
            try
            {
                var told = await ledger.FindAsync(agencyId, DayOf(now), cancellationToken);
                await act(await PlanAsync(planner, agencyId, told, now, showsNew, cancellationToken));
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                failures.Add(e);
            }
        }

        if (failures is [var only])
        {
            ExceptionDispatchInfo.Throw(only);
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    // What a message caught up with is planned again as well, although its days are done with.
    private static DateOnly? BeforeAll(ReminderMessage message, ReminderData known) => message.Reminders.Count == 0
        ? null
        : known.WorkingDays.OnOrBefore(message.Reminders.Min(r => r.Meant)).AddDays(-1);

    private async Task<ReminderData> DataAsync(CancellationToken cancellationToken) =>
        data.With(await holidays.ListAsync(cancellationToken));

    private DigestPlanner PlannerOf(ReminderData known) => new(known, boards, zone);

    private async Task<AgencyPlan> PlanAsync(
        DigestPlanner planner, string agencyId, AgencyTold told, DateTimeOffset now, bool showsNew, CancellationToken cancellationToken)
    {
        var agency = await desk.FindAsync(
            agencyId, await assessments.ListAsync(agencyId, cancellationToken), withPeople: true, cancellationToken);
        agency = agency with { Feedback = await feedback.FindAsync(agencyId, DayOf(now), showsNew, cancellationToken) };
        return new(agency, told, planner.Plan(agency, told, now));
    }
}
