namespace ItaBot.Channels.Officers;

/// <summary>Where officers are kept. A turn adds the first administrator; all others are imported, and removed when they leave.</summary>
public interface IOfficerDirectory
{
    /// <summary>The officer of an id, whatever its case; null where there is none.</summary>
    Task<Officer?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The officer of an object id of Microsoft's directory; null where there is none.</summary>
    Task<Officer?> FindByEntraObjectIdAsync(Guid entraObjectId, CancellationToken cancellationToken);

    /// <summary>The officer of an e-mail address, whatever its case; null where there is none.</summary>
    Task<Officer?> FindByEmailAsync(string email, CancellationToken cancellationToken);

    /// <summary>All officers, by id.</summary>
    Task<IReadOnlyList<Officer>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The officers of an agency, by id.</summary>
    Task<IReadOnlyList<Officer>> ListAsync(string agencyId, CancellationToken cancellationToken);

    /// <summary>Whether the installation has an administrator, of whichever agency.</summary>
    Task<bool> HasAdministratorAsync(CancellationToken cancellationToken);

    /// <summary>Whether an agency has an administrator.</summary>
    Task<bool> HasAdministratorAsync(string agencyId, CancellationToken cancellationToken);

    /// <summary>
    /// Stores officers, all of them or none: one whose id is there already is replaced, all others stay. Object ids and
    /// addresses may change hands among them.
    /// </summary>
    /// <returns>
    /// False where an object id or address is that of an officer who stays, or where the installation would lose its last
    /// administrator; nothing is stored then.
    /// </returns>
    Task<bool> ImportAsync(IReadOnlyList<Officer> officers, CancellationToken cancellationToken);

    /// <summary>
    /// Takes an officer out, with their links, the codes issued for them and how they want to be reminded. Whoever acts for
    /// them stays and acts for nobody; what was handed over to them, or answered to mean them, is so no more.
    /// </summary>
    Task<OfficerRemoval> RemoveAsync(string id, CancellationToken cancellationToken);
}
