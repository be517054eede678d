using System.Text.Json;
using ItaBot.Channels.Requests;

namespace ItaBot.Channels.Teams.Activities;

/// <summary>What a pressed button brings back.</summary>
internal static class CardValue
{
    private const string Token = "token";

    /// <summary>Which stored button it names, whether as an object or as JSON in a text; null where it names none.</summary>
    public static string? TokenOf(JsonElement value)
    {
        if (value.Text() is not { } text)
        {
            return value.Text(Token);
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Text(Token);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
