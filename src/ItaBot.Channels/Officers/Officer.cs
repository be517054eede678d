namespace ItaBot.Channels.Officers;

/// <summary>Somebody who works for an agency, as an administrator entered them.</summary>
/// <param name="Id">A short latin name, unique in the installation whatever its case: <c>somsri</c>.</param>
/// <param name="Name">What they are called.</param>
/// <param name="AgencyId">Their agency.</param>
/// <param name="Unit">Their unit (ส่วนราชการ), as reports name owners; empty where nobody has said it yet.</param>
/// <param name="Role">What they are to ITA.</param>
/// <param name="EntraObjectId">Their object id in the directory of Microsoft 365, unique; null where it is not known.</param>
/// <param name="Email">Their e-mail address, unique; null where it is not known.</param>
/// <param name="ActingFor">The <see cref="Id"/> of the officer whose post they fill for the time being; null for nobody.</param>
/// <param name="LeaveFrom">The first day of their leave; null where it has begun long ago or there is none.</param>
/// <param name="LeaveTo">The last day of their leave; null where it is open or there is none.</param>
public sealed record Officer(
    string Id,
    string Name,
    string AgencyId,
    string Unit,
    OfficerRole Role,
    Guid? EntraObjectId = null,
    string? Email = null,
    string? ActingFor = null,
    DateOnly? LeaveFrom = null,
    DateOnly? LeaveTo = null)
{
    /// <summary>How officers' ids are compared.</summary>
    public static StringComparer IdComparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>Their e-mail address, in small letters; null where it is not known.</summary>
    public string? Email { get; init => field = value?.ToLowerInvariant(); } = Email?.ToLowerInvariant();
}
