using ItaBot.Channels.Retention;
using ItaBot.Feedback.Rounds;
using ItaBot.Storage.Sqlite.Feedback;
using ItaBot.Storage.Sqlite.Reminders.Ledger;

namespace ItaBot.Storage.Sqlite.Retention;

/// <summary>Removes the rows of a SQLite file that the pipeline has finished with.</summary>
internal sealed class SqliteRetention(SqliteFile file, TimeProvider clock) : IRetention
{
    // So few at a time that turns in between do not wait.
    private const int Most = 500;

    // A snooze may be for a duty that is spoken of for a while after its day.
    private const int SnoozedDays = 60;

    private static readonly IReadOnlyList<string> Removals =
    [
        "DELETE FROM inbox WHERE id IN (SELECT id FROM inbox WHERE done_at <= @until LIMIT @most)",
        // What became of a reminder is learned from its row.
        """
        DELETE FROM outbox WHERE id IN (
            SELECT id FROM outbox
            WHERE done_at <= @until AND key NOT IN (SELECT outbox_key FROM reminder_attempt WHERE state = 'queued')
            LIMIT @most)
        """,
        "DELETE FROM wrong_code WHERE rowid IN (SELECT rowid FROM wrong_code WHERE noted_at <= @until LIMIT @most)",
        "DELETE FROM action WHERE id IN (SELECT id FROM action WHERE expires_at <= @now LIMIT @most)",
        "DELETE FROM link_code WHERE hash IN (SELECT hash FROM link_code WHERE expires_at <= @now LIMIT @most)",
        "DELETE FROM conversation WHERE id IN (SELECT id FROM conversation WHERE expires_at <= @now LIMIT @most)",
        "DELETE FROM reminder_message WHERE id IN (SELECT id FROM reminder_message WHERE day < @toldFrom LIMIT @most)",
        "DELETE FROM forgotten_event WHERE hash IN (SELECT hash FROM forgotten_event WHERE week < @doneFrom LIMIT @most)",
        "DELETE FROM duty_snooze WHERE rowid IN (SELECT rowid FROM duty_snooze WHERE wanted_on < @wantedFrom LIMIT @most)",
    ];

    public async Task<int> RemoveAsync(DateTimeOffset olderThan, CancellationToken cancellationToken)
    {
        var moment = clock.GetUtcNow();
        var now = UtcText.Of(moment);
        // The day of UTC is never later than that of the people who were told.
        var today = DateOnly.FromDateTime(moment.UtcDateTime);
        var toldFrom = DayText.Of(today.AddDays(-SqliteAgencyTold.KeptDays));
        var wantedFrom = DayText.Of(today.AddDays(-SnoozedDays));
        var until = UtcText.Of(olderThan);
        // Only the week is known of them, so they stay until all of it is past.
        var doneFrom = DayText.Of(FeedbackWeek.Of(DateOnly.FromDateTime(olderThan.UtcDateTime)));
        var all = 0;
        foreach (var removal in Removals)
        {
            int removed;
            do
            {
                removed = await file.WriteAsync(
                    t => t.Run(
                        removal,
                        ("@until", until),
                        ("@now", now),
                        ("@toldFrom", toldFrom),
                        ("@wantedFrom", wantedFrom),
                        ("@doneFrom", doneFrom),
                        ("@most", Most)),
                    cancellationToken);
                all += removed;
            }
            while (removed == Most);
        }

        // What turns erased since, too, and what no process could destroy before.
        await file.WriteAsync(
            t =>
            {
                if (SqliteErasedKeys.Any(t))
                {
                    file.NoteRewritten();
                }

                file.NoteLeftovers();
                return true;
            },
            cancellationToken);
        return all;
    }
}
