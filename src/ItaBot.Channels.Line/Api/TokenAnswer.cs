using System.Text.Json.Serialization;

namespace ItaBot.Channels.Line.Api;

/// <summary>An issued token, as LINE says it. No record: a token must not be printed.</summary>
internal sealed class TokenAnswer
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    /// <summary>In seconds.</summary>
    [JsonPropertyName("expires_in")]
    public int ExpiresIn { get; init; }
}
