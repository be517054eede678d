namespace ItaBot.Channels.Teams.Api;

/// <summary>Somebody who takes part in a conversation.</summary>
/// <param name="Id">Teams' id of the person for this bot: <c>29:…</c>.</param>
/// <param name="Name">The name, which people can change.</param>
/// <param name="AadObjectId">The directory's id.</param>
/// <param name="Email">The e-mail address; null where Teams does not tell.</param>
/// <param name="UserPrincipalName">The name for signing in; null where Teams does not tell.</param>
/// <param name="TenantId">The tenant; null where Teams does not tell.</param>
/// <param name="UserRole"><c>user</c>, <c>guest</c> or <c>anonymous</c>; null where Teams does not tell.</param>
internal sealed record TeamsMember(
    string Id = "",
    string? Name = null,
    string? AadObjectId = null,
    string? Email = null,
    string? UserPrincipalName = null,
    string? TenantId = null,
    string? UserRole = null);
