using System.Text.Json;
using System.Text.Json.Serialization;

namespace ItaBot.Channels.Teams.Sending;

/// <summary>To which conversation an activity goes and by which way; it stands in the outbox.</summary>
internal sealed record TeamsAddress
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
    };

    /// <summary>Where the Connector is, as the conversation's last activity said it.</summary>
    public required string ServiceUrl { get; init; }

    /// <summary>The conversation, as Teams has it.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The activity that it replies to; null for none.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The activity whose place it takes; null where it is a new one.</summary>
    public string? UpdatesActivityId { get; init; }

    /// <summary>Whether the text of a card goes in its place, because the card was not taken.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AsText { get; init; }

    /// <summary>
    /// The try that may send an activity once more although an earlier one may have arrived, as
    /// <see cref="ItaBot.Channels.Outbox.OutboxMessage.Tries"/> counts; null where none may yet.
    /// </summary>
    public int? AgainAtTry { get; init; }

    /// <summary>Reads an address of the outbox; null where it is none.</summary>
    public static TeamsAddress? Read(string address)
    {
        try
        {
            return JsonSerializer.Deserialize<TeamsAddress>(address, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The address as it stands in the outbox.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json);
}
