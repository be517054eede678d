using System.Text.Json;
using System.Text.Json.Serialization;

namespace ItaBot.Channels.Teams.Api;

/// <summary>Reads what the Connector and the issuers of tokens answer.</summary>
internal static class ConnectorJson
{
    // Managed identities write numbers as texts.
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        RespectNullableAnnotations = true,
    };

    /// <summary>Reads an answer; null where it is not what it should be.</summary>
    public static T? Read<T>(byte[] body)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(body, Reading);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
