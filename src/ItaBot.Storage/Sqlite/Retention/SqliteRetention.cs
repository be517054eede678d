using ItaBot.Channels.Retention;

namespace ItaBot.Storage.Sqlite.Retention;

/// <summary>Removes the rows of a SQLite file that the pipeline has finished with.</summary>
internal sealed class SqliteRetention(SqliteFile file) : IRetention
{
    // So few at a time that turns in between do not wait.
    private const int Most = 500;

    private static readonly IReadOnlyList<string> Removals =
    [
        "DELETE FROM inbox WHERE id IN (SELECT id FROM inbox WHERE done_at <= @until LIMIT @most)",
        "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE done_at <= @until LIMIT @most)",
        "DELETE FROM action WHERE id IN (SELECT id FROM action WHERE expires_at <= @until LIMIT @most)",
        "DELETE FROM link_code WHERE hash IN (SELECT hash FROM link_code WHERE expires_at <= @until LIMIT @most)",
    ];

    public async Task<int> RemoveAsync(DateTimeOffset olderThan, CancellationToken cancellationToken)
    {
        var all = 0;
        foreach (var removal in Removals)
        {
            int removed;
            do
            {
                removed = await file.WriteAsync(
                    t => t.Run(removal, ("@until", UtcText.Of(olderThan)), ("@most", Most)),
                    cancellationToken);
                all += removed;
            }
            while (removed == Most);
        }

        return all;
    }
}
