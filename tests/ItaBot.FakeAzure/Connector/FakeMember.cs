namespace ItaBot.FakeAzure.Connector;

/// <summary>Somebody who takes part in conversations.</summary>
/// <param name="Id">Teams' id of the person for the bot: <c>29:…</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="AadObjectId">The directory's id.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="TenantId">The tenant.</param>
/// <param name="UserRole"><c>user</c>, <c>guest</c> or <c>anonymous</c>.</param>
public sealed record FakeMember(string Id, string Name, string AadObjectId, string Email, string TenantId, string UserRole = "user");
