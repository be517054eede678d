using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ItaBot.Storage.Sqlite.Reminders.Texts;

/// <summary>What a change says beside what it changes, whatever its kind: what a kind does not say is left out.</summary>
internal sealed record DutyChangeDetails
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>How far the duty is.</summary>
    public string? State { get; init; }

    /// <summary>The links that show it.</summary>
    public IReadOnlyList<string>? Links { get; init; }

    /// <summary>The note.</summary>
    public string? Note { get; init; }

    /// <summary>The day that is meant.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The answer.</summary>
    public bool? IsGranted { get; init; }

    /// <summary>The people who are meant.</summary>
    public IReadOnlyList<string>? People { get; init; }

    /// <summary>The details of a text.</summary>
    /// <exception cref="FormatException">It holds none.</exception>
    public static DutyChangeDetails Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<DutyChangeDetails>(text, Json) ?? throw new FormatException("'null' is no details.");
        }
        catch (JsonException e)
        {
            throw new FormatException("It is no details.", e);
        }
    }

    /// <summary>The details as they are stored.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json);
}
