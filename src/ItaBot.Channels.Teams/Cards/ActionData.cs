using System.Text.Json.Serialization;

namespace ItaBot.Channels.Teams.Cards;

/// <summary>What a button brings back.</summary>
internal sealed record ActionData
{
    /// <summary>
    /// Which stored button it is. Nothing else is on the card, so that nobody can make one up or read what it does.
    /// </summary>
    public string? Token { get; init; }

    /// <summary>Makes Teams do something else than bring back the data.</summary>
    [JsonPropertyName("msteams")]
    public TeamsActionData? Teams { get; init; }
}
