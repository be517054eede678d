using System.Text.Json;
using System.Text.Json.Serialization;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Dialogs.State;

/// <summary>Writes a target in its canonical spelling: <c>item:i10</c>.</summary>
internal sealed class TargetJson : JsonConverter<Target>
{
    public override Target Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Target.TryParse(reader.GetString(), out var target)
            ? target
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Target value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
