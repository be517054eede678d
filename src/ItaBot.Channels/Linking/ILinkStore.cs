namespace ItaBot.Channels.Linking;

/// <summary>Where links between officers and their persons in channels are kept. A turn adds and removes them.</summary>
public interface ILinkStore
{
    /// <summary>Stores an issued code. One that <see cref="LinkCode.IsAdministrators"/> takes the place of the earlier ones.</summary>
    Task AddCodeAsync(LinkCode code, CancellationToken cancellationToken);

    /// <summary>A code that can still be used; null where there is none.</summary>
    Task<LinkCode?> FindCodeAsync(string hash, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>As which officer a person is known; null where they are not.</summary>
    Task<OfficerLink?> FindLinkAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>The ids of the officers of the directory who are linked, whatever their case.</summary>
    Task<IReadOnlySet<string>> ListLinkedOfficersAsync(CancellationToken cancellationToken);

    /// <summary>
    /// The links of some officers of the directory to persons who have not shut the channel out, the latest first. Each says
    /// the officer's id as the directory has it.
    /// </summary>
    /// <param name="officerIds">The officers' ids, whatever their case.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<IReadOnlyList<OfficerLink>> ListLinksAsync(IReadOnlyCollection<string> officerIds, CancellationToken cancellationToken);

    /// <summary>The wrong codes that a person typed.</summary>
    Task<WrongCodes> FindWrongCodesAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Whether a person shut the channel out.</summary>
    Task<bool> HasLeftAsync(PersonId person, CancellationToken cancellationToken);
}
