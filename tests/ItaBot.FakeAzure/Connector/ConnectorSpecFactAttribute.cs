using Xunit;

namespace ItaBot.FakeAzure.Connector;

/// <summary>A test on the Connector's description; skipped where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConnectorSpecFactAttribute : FactAttribute
{
    public ConnectorSpecFactAttribute() => Skip = ConnectorSpec.Directory is null ? ConnectorSpec.Missing : null;
}
