namespace ItaBot.FakeAzure.Connector;

/// <summary>A request as it came.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">The operation, one of <see cref="ConnectorTargets"/>; empty where there is none of that path.</param>
/// <param name="RawPath">The path and the query as they stood on the wire.</param>
/// <param name="Ids">The ids in the path, not escaped.</param>
/// <param name="Authorization">Who asks.</param>
/// <param name="ContentType">The type of the body.</param>
/// <param name="Body">The body.</param>
public sealed record ConnectorRequest(
    string Method,
    string Target,
    string RawPath,
    IReadOnlyList<string> Ids,
    string? Authorization,
    string? ContentType,
    string Body);
