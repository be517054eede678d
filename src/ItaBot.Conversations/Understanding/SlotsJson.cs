using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ItaBot.Reminders.Duties;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Understanding;

/// <summary>How slots are kept as JSON: what is stated, targets in their canonical spelling.</summary>
internal static class SlotsJson
{
    /// <summary>For whatever holds <see cref="Slots"/>.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TargetConverter(), new PeriodConverter(), new DutyKeyConverter(), new JsonStringEnumConverter() },
    };

    private sealed class TargetConverter : JsonConverter<Target>
    {
        public override Target Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Target.TryParse(reader.GetString(), out var target) ? target : throw new JsonException("This is not a target.");

        public override void Write(Utf8JsonWriter writer, Target value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    private sealed class DutyKeyConverter : JsonConverter<DutyKey>
    {
        public override DutyKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DutyKey.TryParse(reader.GetString(), out var key) ? key : throw new JsonException("This is not a duty.");

        public override void Write(Utf8JsonWriter writer, DutyKey value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    private sealed class PeriodConverter : JsonConverter<Period>
    {
        public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Period.TryParse(reader.GetString(), out var period) ? period : throw new JsonException("This is not a period.");

        public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Name);
    }
}
