using System.Text.Json;
using ItaBot.Host.Asking;

namespace ItaBot.Host.Evaluating;

/// <summary>An evaluation as JSON.</summary>
internal static class EvaluationJson
{
    public static string Write(Evaluation evaluation) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("lines", evaluation.Lines);
        json.WriteNumber("intents", evaluation.Intents);
        json.WriteNumber("intentsAndSlots", evaluation.IntentsAndSlots);
        json.WriteNumber("noneRecall", evaluation.NoneRecall);
        json.WriteNumber("nonePrecision", evaluation.NonePrecision);
        json.WriteStartArray("misses");
        foreach (var miss in evaluation.Misses)
        {
            WriteMiss(json, miss);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteMiss(Utf8JsonWriter json, Miss miss)
    {
        json.WriteStartObject();
        json.WriteString("text", miss.Line.Text);
        json.WriteString("intent", miss.Line.Intent);
        json.WriteStartObject("slots");
        foreach (var (name, value) in miss.Line.Slots)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value);
        }

        json.WriteEndObject();
        json.WriteStartArray("guesses");
        foreach (var guess in miss.Understood.Guesses)
        {
            json.WriteStartObject();
            json.WriteString("intent", guess.Intent);
            json.WriteNumber("confidence", Math.Round(guess.Confidence, 2));
            AnswerJson.WriteSlots(json, guess.Slots);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
