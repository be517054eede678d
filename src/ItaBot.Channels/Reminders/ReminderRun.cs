using System.Globalization;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reaching;
using ItaBot.Conversations.Answers.Duties.Reminding;
using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Owners;

namespace ItaBot.Channels.Reminders;

/// <summary>
/// Sends what is to be sent at a moment: into the outbox, by the channel that somebody prefers, and by their other one where
/// that does not take it. Whoever runs it, however often and in however many processes: nobody is told a thing twice.
/// </summary>
/// <param name="plans">What is to be sent.</param>
/// <param name="ledger">What was told.</param>
/// <param name="outbox">What became of messages.</param>
/// <param name="officers">The directory.</param>
/// <param name="reaches">The channels that can write to officers.</param>
/// <param name="replies">Makes messages of digests.</param>
public sealed class ReminderRun(
    ReminderPlans plans,
    IReminderLedger ledger,
    IOutbox outbox,
    IOfficerDirectory officers,
    IEnumerable<IOfficerReach> reaches,
    DigestReplies replies)
{
    /// <summary>Sends what is to be sent, and gives each message that this run, and no other, put on its way.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops it between two people.</param>
    public async Task<IReadOnlyList<DigestMessage>> SendAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var sent = new List<DigestMessage>();
        await plans.ForEachAsync(now, plan => SendAsync(plan, sent, now, cancellationToken), cancellationToken);
        return sent;
    }

    /// <summary>Learns what became of what was sent, and takes another channel where one did not take it.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops it between two messages.</param>
    public async Task SettleAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = await ledger.ListOpenAsync(cancellationToken);
        var states = await outbox.FindStatesAsync([.. open.Select(o => o.Key)], cancellationToken);
        foreach (var attempt in open)
        {
            switch (states.GetValueOrDefault(attempt.Key))
            {
                case MessageState.Waiting:
                    break;
                case MessageState.Accepted:
                    await ledger.SettleAsync(attempt, ReminderState.Accepted, null, null, now, cancellationToken);
                    break;
                case MessageState.Held:
                    await FallBackAsync(attempt, ReminderState.Quota, DigestMessage.Quota, now, cancellationToken);
                    break;
                default:
                    await FallBackAsync(attempt, ReminderState.Refused, DigestMessage.Refused, now, cancellationToken);
                    break;
            }
        }
    }

    /// <summary>
    /// Takes back what has not gone out when the office is closed: it is caught up with on the next working day, and nobody
    /// hears of it at night.
    /// </summary>
    /// <param name="now">The moment; while the office is open nothing is taken back.</param>
    /// <param name="cancellationToken">Stops it between two messages.</param>
    public async Task TakeBackAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = await ledger.ListOpenAsync(cancellationToken);
        if (open.Count == 0 || await plans.MaySendAsync(now, cancellationToken))
        {
            return;
        }

        foreach (var attempt in open)
        {
            await ledger.TakeBackAsync(attempt, now, cancellationToken);
        }
    }

    private async Task SendAsync(AgencyPlan plan, List<DigestMessage> sent, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (agencyId, day) = (plan.Agency.AgencyId, plan.Plan.Day);
        foreach (var message in plan.Plan.Messages)
        {
            var told = ToldBy(message, day);
            if (await ledger.CommitAsync(told, await AttemptsAsync(told, message, cancellationToken), now, cancellationToken))
            {
                sent.Add(message);
            }
        }

        if (plan.Plan.IsWholeDay)
        {
            await ledger.FinishAsync(agencyId, day, cancellationToken);
        }
        else if (plan.Told.UpTo is null)
        {
            // Whoever wants to hear later on the very first day is caught up with where nothing runs by then.
            await ledger.FinishAsync(agencyId, day.AddDays(-1), cancellationToken);
        }
    }

    private async Task FallBackAsync(
        OpenAttempt attempt, ReminderState state, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var next = attempt.Told.Day == plans.DayOf(now) ? await NextAsync(attempt, now, cancellationToken) : null;
        await ledger.SettleAsync(attempt, state, reason, next, now, cancellationToken);
    }

    private async Task<ReminderAttempt?> NextAsync(OpenAttempt attempt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await plans.AgainAsync(attempt.Told, now, cancellationToken) is not { } message)
        {
            return null;
        }

        var officer = await officers.FindAsync(attempt.Told.PersonId, cancellationToken);
        var attempts = officer is null ? [] : await AttemptsAsync(officer, attempt.Told, message, attempt.Tried, cancellationToken);
        return attempts.LastOrDefault(a => a.State == ReminderState.Queued);
    }

    private async Task<IReadOnlyList<ReminderAttempt>> AttemptsAsync(
        ReminderMessage told, DigestMessage message, CancellationToken cancellationToken) =>
        message.Channel != ReminderChannel.None && await officers.FindAsync(message.To, cancellationToken) is { } officer
            ? await AttemptsAsync(officer, told, message, [], cancellationToken)
            : [new(ChannelNames.None, ReminderState.NoReference, message.Reason ?? DigestMessage.NotLinked, null)];

    private async Task<IReadOnlyList<ReminderAttempt>> AttemptsAsync(
        Officer officer, ReminderMessage told, DigestMessage message, IReadOnlyList<string> tried, CancellationToken cancellationToken)
    {
        var attempts = new List<ReminderAttempt>();
        foreach (var reach in reaches.Where(r => !tried.Contains(r.Channel)))
        {
            if ((await reach.FindAsync([officer], cancellationToken)).GetValueOrDefault(officer.Id) is { } conversation)
            {
                var reply = replies.Of(message, message.Locale);
                return [.. attempts, new(reach.Channel, ReminderState.Queued, null, reach.Write(conversation, KeyOf(told, reach.Channel), [reply], message.Locale))];
            }

            attempts.Add(new(reach.Channel, ReminderState.NoReference, DigestMessage.NotLinked, null));
        }

        return attempts.Count > 0 ? attempts : [new(ChannelNames.None, ReminderState.NoReference, DigestMessage.NotLinked, null)];
    }

    private static ReminderMessage ToldBy(DigestMessage message, DateOnly day) =>
        new(message.AgencyId, message.To.ToLowerInvariant(), day, [.. message.Lines.SelectMany(l => l.Reminders)]);

    private static string KeyOf(ReminderMessage told, string channel) => string.Create(
        CultureInfo.InvariantCulture, $"reminder/{told.AgencyId}/{told.PersonId}/{told.Day:yyyy-MM-dd}/{channel}");
}
