namespace ItaBot.FakeAzure.Connector;

/// <summary>A request that the Connector or Teams does not allow, or that does not do what it seems to.</summary>
/// <param name="Request">The request.</param>
/// <param name="Problems">What is wrong, each with its place.</param>
public sealed record ConnectorViolation(ConnectorRequest Request, IReadOnlyList<string> Problems);
