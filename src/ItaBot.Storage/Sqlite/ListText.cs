using System.Text.Encodings.Web;
using System.Text.Json;

namespace ItaBot.Storage.Sqlite;

/// <summary>A list as it is stored: a JSON array.</summary>
internal static class ListText
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a list.</summary>
    public static string Of<T>(IReadOnlyList<T> values) => JsonSerializer.Serialize(values, Json);

    /// <summary>The list of a text.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static IReadOnlyList<T> Read<T>(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<IReadOnlyList<T>>(text) ?? throw new FormatException("'null' is not a list.");
        }
        catch (JsonException e)
        {
            throw new FormatException("It is not a list.", e);
        }
    }
}
