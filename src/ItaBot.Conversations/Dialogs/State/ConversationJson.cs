using System.Text.Json;
using System.Text.Json.Serialization;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.State;

/// <summary>The form in which the state of a conversation is stored.</summary>
public static class ConversationJson
{
    /// <summary>The version of the form. A state of another version is not read.</summary>
    public const int Version = 1;

    // Nothing is guessed: a property that is not known any more makes the state one that cannot be read.
    private static readonly JsonSerializerOptions Options = new(SlotsJson.Options)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Writes a state.</summary>
    public static string Write(ConversationState state) => JsonSerializer.Serialize(state, Options);

    /// <summary>Reads a state.</summary>
    /// <returns>Null where it is none, or one of another program's version.</returns>
    public static ConversationState? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ConversationState>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
