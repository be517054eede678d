using System.Text.Json;
using System.Text.Json.Serialization;

namespace ItaBot.Feedback.Forms;

/// <summary>The form in which an open questionnaire is stored.</summary>
public static class FormJson
{
    // Nothing is guessed: a property that is not known any more makes the form one that cannot be read.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Writes a form.</summary>
    public static string Write(FeedbackForm form) => JsonSerializer.Serialize(form, Options);

    /// <summary>Reads a form.</summary>
    /// <returns>Null where it is none, or one of another program's version.</returns>
    public static FeedbackForm? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<FeedbackForm>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
