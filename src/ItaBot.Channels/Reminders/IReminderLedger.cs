using ItaBot.Reminders.Digests;

namespace ItaBot.Channels.Reminders;

/// <summary>
/// Keeps what was told to whom, so that nobody is told a thing twice: not by a second process, after a restart, or when the
/// clock changes.
/// </summary>
public interface IReminderLedger
{
    /// <summary>
    /// The agencies that have officers and of which not everybody got what was theirs on a day yet, by id: one question for
    /// all of them, however many there are.
    /// </summary>
    Task<IReadOnlyList<string>> ListUnfinishedAsync(DateOnly day, CancellationToken cancellationToken);

    /// <summary>
    /// What an agency's people were told, for a day. What was told on a later day counts too: a clock that goes back makes
    /// nobody hear of it again.
    /// </summary>
    Task<AgencyTold> FindAsync(string agencyId, DateOnly day, CancellationToken cancellationToken);

    /// <summary>
    /// Keeps that somebody is told something and puts the message into the outbox, both or neither.
    /// </summary>
    /// <param name="told">What, and whom.</param>
    /// <param name="attempts">By which channels; of several only the last may be <see cref="ReminderState.Queued"/>.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops before it is stored.</param>
    /// <returns>False where they have a message of the day, or were told some of it before; nothing is stored then.</returns>
    Task<bool> CommitAsync(
        ReminderMessage told, IReadOnlyList<ReminderAttempt> attempts, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Keeps that everybody of an agency got what was theirs up to a day; an earlier day than before changes nothing.</summary>
    Task FinishAsync(string agencyId, DateOnly day, CancellationToken cancellationToken);

    /// <summary>The tries that are <see cref="ReminderState.Queued"/>, the earliest first.</summary>
    Task<IReadOnlyList<OpenAttempt>> ListOpenAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Keeps what became of a try and, where it is tried by another channel, puts that message into the outbox. What waits
    /// until the person writes is taken out of the outbox then, so that it is not said twice.
    /// </summary>
    /// <param name="attempt">The try.</param>
    /// <param name="state">Anything but <see cref="ReminderState.Queued"/>.</param>
    /// <param name="reason">Why it did not arrive; null where it did.</param>
    /// <param name="next">The try by another channel; null for none.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops before it is stored.</param>
    /// <returns>False where that is known already, or what waited has been said meanwhile; nothing is stored then.</returns>
    Task<bool> SettleAsync(
        OpenAttempt attempt,
        ReminderState state,
        string? reason,
        ReminderAttempt? next,
        DateTimeOffset now,
        CancellationToken cancellationToken);

    /// <summary>
    /// Takes a message back that has certainly not been sent: it is out of the outbox, and all that it says is still to be told,
    /// so that it is caught up with on a later day.
    /// </summary>
    /// <param name="attempt">The try that is open.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops before it is stored.</param>
    /// <returns>False where it is too late, or too early to tell; nothing is stored then.</returns>
    Task<bool> TakeBackAsync(OpenAttempt attempt, DateTimeOffset now, CancellationToken cancellationToken);
}
