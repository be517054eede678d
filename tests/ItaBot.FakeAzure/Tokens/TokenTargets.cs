namespace ItaBot.FakeAzure.Tokens;

/// <summary>The operations of the token endpoints, for faults.</summary>
public static class TokenTargets
{
    /// <summary>A token for id and secret.</summary>
    public const string ClientCredentials = "token";

    /// <summary>A token of a managed identity.</summary>
    public const string ManagedIdentity = "managed-identity";
}
