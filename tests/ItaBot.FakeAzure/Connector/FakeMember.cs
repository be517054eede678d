namespace ItaBot.FakeAzure.Connector;

/// <summary>Somebody who takes part in conversations.</summary>
/// <param name="Id">Teams' id of the person for the bot: <c>29:…</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="AadObjectId">The directory's id.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="TenantId">The tenant.</param>
public sealed record FakeMember(string Id, string Name, string AadObjectId, string Email, string TenantId)
{
    /// <summary>The name for signing in.</summary>
    public string UserPrincipalName { get; init; } = Email;

    /// <summary><c>user</c>, <c>guest</c> or <c>anonymous</c>.</summary>
    public string UserRole { get; init; } = "user";
}
