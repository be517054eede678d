using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ItaBot.FakeAzure.OpenId;

/// <summary>Where an issuer tells its keys.</summary>
public static class OpenIdEndpoints
{
    /// <summary>Maps the metadata and the keys of an issuer.</summary>
    public static void MapOpenId(this IEndpointRouteBuilder endpoints, FakeOpenId issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        endpoints.MapGet(issuer.MetadataPath, issuer.AnswerMetadataAsync);
        endpoints.MapGet(issuer.KeysPath, issuer.AnswerKeysAsync);
    }
}
