namespace ItaBot.Reminders.Owners;

/// <summary>Where the people of an agency are known, with the channels in which they can be reminded.</summary>
public interface IPeople
{
    /// <summary>The people of an agency, by id.</summary>
    Task<IReadOnlyList<Person>> ListAsync(string agencyId, CancellationToken cancellationToken);
}
