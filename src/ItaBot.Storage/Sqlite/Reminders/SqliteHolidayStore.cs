using Dapper;
using ItaBot.Reminders.Calendar;
using ItaBot.Storage.Sqlite.Reminders.Texts;

namespace ItaBot.Storage.Sqlite.Reminders;

/// <summary>Keeps imported holidays as rows of a SQLite file.</summary>
internal sealed class SqliteHolidayStore(SqliteFile file) : IHolidayStore
{
    private const string Upsert =
        """
        INSERT INTO holiday (day, th, en, standing, source)
        VALUES (@day, @th, @en, @standing, @source)
        ON CONFLICT (day)
        DO UPDATE SET th = excluded.th, en = excluded.en, standing = excluded.standing, source = excluded.source
        """;

    public Task<IReadOnlyList<Holiday>> ListAsync(CancellationToken cancellationToken) =>
        file.RunAsync<IReadOnlyList<Holiday>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<(string Day, string Thai, string English, string Standing, string Source)>(
                    new CommandDefinition("SELECT day, th, en, standing, source FROM holiday ORDER BY day", cancellationToken: cancellationToken));
                return [.. rows.Select(r => Read(r.Day, r.Thai, r.English, r.Standing, r.Source))];
            },
            cancellationToken);

    public Task AddAsync(IReadOnlyList<Holiday> holidays, CancellationToken cancellationToken) =>
        file.WriteAsync(
            transaction =>
            {
                foreach (var holiday in holidays)
                {
                    transaction.Run(
                        Upsert,
                        ("@day", DayText.Of(holiday.Day)),
                        ("@th", holiday.Name.Thai),
                        ("@en", holiday.Name.English),
                        ("@standing", StandingText.Of(holiday.Evidence.Standing)),
                        ("@source", holiday.Evidence.Source));
                }

                return true;
            },
            cancellationToken);

    private Holiday Read(string day, string thai, string english, string standing, string source)
    {
        try
        {
            return new(DayText.Read(day), new(thai, english), new(StandingText.Read(standing), source));
        }
        catch (FormatException e)
        {
            throw SqliteFailure.Damaged(file.Path, day, e);
        }
    }
}
