using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Dialogs.State;

/// <summary>Writes a period by its name: <c>thisWeek</c>, <c>days:7</c>.</summary>
internal sealed class PeriodJson : JsonConverter<Period>
{
    private const string WithinPrefix = "days:";

    private static readonly Period[] Named =
        [Period.Overdue, Period.Today, Period.ThisWeek, Period.NextWeek, Period.ThisMonth, Period.NextMonth];

    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Of(reader.GetString()!) is { } period ? period : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Name);

    private static Period? Of(string name) =>
        name.StartsWith(WithinPrefix, StringComparison.Ordinal)
            && int.TryParse(name.AsSpan(WithinPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0
            ? Period.Within(days)
            : Named.FirstOrDefault(p => p.Name == name);
}
