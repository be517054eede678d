using Dapper;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;
using ItaBot.Storage.Sqlite.Reminders.Rows;

namespace ItaBot.Storage.Sqlite.Reminders;

/// <summary>Keeps what people record of duties as rows of a SQLite file.</summary>
internal sealed class SqliteReminderStore(SqliteFile file) : IReminderStore
{
    // One transaction, so that it is what was so at one moment.
    private const string AllOfAgency =
        $"""
        {DutyRecordRow.Select} WHERE agency_id = @agencyId;
        {DisclosureRow.Select} WHERE agency_id = @agencyId ORDER BY fiscal_year, item;
        {PersonWishesRow.Select} WHERE agency_id = @agencyId;
        {DutySnoozeRow.Select} WHERE agency_id = @agencyId ORDER BY person_id, wanted_on, duty, fiscal_year, due;
        SELECT unit, people FROM remembered_unit WHERE agency_id = @agencyId;
        """;

    private const string History =
        $"""
        {DutyChangeRow.Select}
        WHERE agency_id = @agencyId AND duty = @Id AND fiscal_year = @FiscalYear AND due = @due
        ORDER BY changed_at, id
        """;

    private const string AllDisclosures = $"{DisclosureRow.Select} ORDER BY agency_id, fiscal_year, item";

    public Task<ReminderNotes> FindAsync(string agencyId, CancellationToken cancellationToken) =>
        file.RunAsync(
            async connection =>
            {
                using var reading = connection.BeginTransaction(deferred: true);
                using var rows = await connection.QueryMultipleAsync(new CommandDefinition(
                    AllOfAgency, new { agencyId }, reading, cancellationToken: cancellationToken));
                var duties = await rows.ReadAsync<DutyRecordRow>();
                var disclosures = await rows.ReadAsync<DisclosureRow>();
                var wishes = await rows.ReadAsync<PersonWishesRow>();
                var snoozes = await rows.ReadAsync<DutySnoozeRow>();
                var units = await rows.ReadAsync<(string Unit, string People)>();
                return Read(agencyId, () => new ReminderNotes(agencyId)
                {
                    Duties = duties.Select(d => d.Read()).ToDictionary(d => d.Key),
                    Disclosures = [.. disclosures.Select(d => d.Read())],
                    People = wishes.Select(w => w.Read()).ToDictionary(w => w.PersonId),
                    Snoozes = [.. snoozes.Select(s => s.Read())],
                    Units = units.ToDictionary(u => u.Unit, u => ListText.Read<string>(u.People)),
                });
            },
            cancellationToken);

    public Task<IReadOnlyList<DutyChange>> ListHistoryAsync(
        string agencyId, DutyKey duty, CancellationToken cancellationToken) =>
        file.RunAsync(
            async connection =>
            {
                var rows = await connection.QueryAsync<DutyChangeRow>(new CommandDefinition(
                    History,
                    new { agencyId, duty.Id, duty.FiscalYear, due = DayText.Of(duty.Due) },
                    cancellationToken: cancellationToken));
                return Read<IReadOnlyList<DutyChange>>(agencyId, () => [.. rows.Select(r => r.Read(agencyId, duty))]);
            },
            cancellationToken);

    public Task ApplyAsync(
        IReadOnlyList<ReminderChange> changes, DateTimeOffset now, CancellationToken cancellationToken) =>
        file.WriteAsync(
            transaction =>
            {
                foreach (var change in changes)
                {
                    SqliteReminderChanges.Apply(transaction, change, now);
                }

                return true;
            },
            cancellationToken);

    public Task NoteFindingAsync(string agencyId, Disclosure checkedLink, CancellationToken cancellationToken)
    {
        var found = checkedLink.Found ?? throw new ArgumentException("Nothing was found of the link.", nameof(checkedLink));
        return file.WriteAsync(t => SqliteDisclosures.Note(t, agencyId, checkedLink, found), cancellationToken);
    }

    public Task<IReadOnlyList<(string AgencyId, Disclosure Disclosure)>> ListDisclosuresAsync(CancellationToken cancellationToken) =>
        file.RunAsync<IReadOnlyList<(string, Disclosure)>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<DisclosureRow>(
                    new CommandDefinition(AllDisclosures, cancellationToken: cancellationToken));
                return [.. rows.Select(r => (r.AgencyId, Read(r.AgencyId, r.Read)))];
            },
            cancellationToken);

    private T Read<T>(string agencyId, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException e)
        {
            throw SqliteFailure.Damaged(file.Path, agencyId, e);
        }
    }
}
