using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ItaBot.FakeAzure.Connector;

/// <summary>Where the Connector is.</summary>
public static class ConnectorEndpoints
{
    /// <summary>Maps the Connector.</summary>
    /// <param name="endpoints">The server.</param>
    /// <param name="connector">What answers.</param>
    /// <param name="prefix">What the path of the service url begins with, such as <c>/th</c>; Teams' own has a region and a tenant.</param>
    public static void MapConnector(this IEndpointRouteBuilder endpoints, FakeConnector connector, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(connector);
        endpoints.Map($"{prefix}/v3/conversations/{{**rest}}", connector.HandleAsync);
    }
}
