namespace ItaBot.Reminders.Calendar;

/// <summary>Where holidays are kept that were imported, besides those of the holiday file.</summary>
public interface IHolidayStore
{
    /// <summary>The imported holidays, by day.</summary>
    Task<IReadOnlyList<Holiday>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Keeps holidays, all of them or none; one of a day that is there already takes its place.</summary>
    Task AddAsync(IReadOnlyList<Holiday> holidays, CancellationToken cancellationToken);
}
