using System.Text.Json;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Host.Asking;

/// <summary>Writes an answer as JSON, as <c>ask --json</c> prints it.</summary>
internal static class AnswerJson
{
    /// <summary>The answer as JSON, without a line end after it.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="indented">Whether it is laid out for people; otherwise it is one line.</param>
    public static string Write(Answer answer, bool indented) => JsonText.Write(indented, json =>
    {
        json.WriteStartObject();
        json.WriteString("intent", answer.Understood.Intent);
        WriteSlots(json, answer.Understood.Slots);
        json.WriteNumber("confidence", Math.Round(answer.Understood.Confidence, 4));
        json.WriteString("locale", answer.Locale);
        json.WriteStartArray("replies");
        foreach (var reply in answer.Replies)
        {
            WriteReply(json, reply);
        }

        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (var fact in answer.Facts)
        {
            WriteFact(json, fact);
        }

        json.WriteEndArray();
        json.WriteString("receipt", answer.Receipt);
        json.WriteEndObject();
    });

    /// <summary>Writes the slots that are stated as the property <c>slots</c>.</summary>
    public static void WriteSlots(Utf8JsonWriter json, Slots slots)
    {
        json.WriteStartObject("slots");
        foreach (var (name, value) in SlotValues.Of(slots))
        {
            json.WritePropertyName(name);
            WriteSlot(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteSlot(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string word:
                json.WriteStringValue(word);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void WriteReply(Utf8JsonWriter json, Reply reply)
    {
        json.WriteStartObject();
        json.WriteString("kind", reply.Card is null ? "text" : "card");
        json.WriteString("text", reply.Text);
        json.WriteStartArray("actions");
        foreach (var action in reply.Actions)
        {
            json.WriteStartObject();
            json.WriteString("label", action.Label);
            json.WriteString("text", action.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("agency", fact.Agency);
        json.WriteNumber("fiscalYear", fact.FiscalYear);
        json.WriteString("target", fact.Target.ToString());
        json.WriteString("kind", fact.Kind);
        WriteValue(json, fact.Value);
        json.WriteString("basis", Lower<Basis>(fact.Basis));
        if (fact.Parts is { } parts)
        {
            WriteParts(json, parts);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, FactValue value)
    {
        switch (value)
        {
            case FactValue.Number number:
                json.WriteNumber("value", number.Value);
                break;
            case FactValue.Word word:
                json.WriteString("value", word.Value);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void WriteParts(Utf8JsonWriter json, ItemScore.Parts parts)
    {
        json.WriteStartObject("parts");
        WriteNumber(json, "public", parts.Public);
        WriteNumber(json, "survey", parts.Survey);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    private static string? Lower<T>(T? word)
        where T : struct, Enum => word?.ToString().ToLowerInvariant();
}
