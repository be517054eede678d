using System.Text.Json.Serialization;

namespace ItaBot.Channels.Teams.Api.Tokens;

/// <summary>An issued token, as the endpoints say it. No record: a token must not be printed.</summary>
internal sealed class TokenAnswer
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    /// <summary>How long it lives, in seconds; null where only the end is said.</summary>
    [JsonPropertyName("expires_in")]
    public long? ExpiresIn { get; init; }

    /// <summary>When it ends, in seconds since 1970; null where only the length of its life is said.</summary>
    [JsonPropertyName("expires_on")]
    public long? ExpiresOn { get; init; }
}
