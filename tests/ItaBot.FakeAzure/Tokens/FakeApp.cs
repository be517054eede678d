namespace ItaBot.FakeAzure.Tokens;

/// <summary>The app that may have tokens.</summary>
public sealed record FakeApp
{
    /// <summary>Its id.</summary>
    public string Id { get; init; } = "b1c2d3e4-f5a6-4b7c-8d9e-0f1a2b3c4d5e";

    /// <summary>Its secret.</summary>
    public string Secret { get; init; } = "hS8Q~not-a-secret-of-anybody";

    /// <summary>The tenant in whose path its tokens are asked for.</summary>
    public string Tenant { get; init; } = "1a2b3c4d-5e6f-4789-a0b1-c2d3e4f5a6b7";

    /// <summary>What its tokens are asked for.</summary>
    public string Scope { get; init; } = "https://api.botframework.com/.default";

    /// <summary>What App Service lets it be known by.</summary>
    public string IdentityHeader { get; init; } = "853b9a84-5bfa-4b22-a3f3-0b9a43d9ad8a";
}
