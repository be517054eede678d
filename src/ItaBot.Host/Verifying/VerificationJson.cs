using System.Text.Json;
using ItaBot.Conversations.Answers.Receipts;

namespace ItaBot.Host.Verifying;

/// <summary>What comes of computing an answer again, as JSON.</summary>
internal static class VerificationJson
{
    public static string Write(Verification verification) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("result", verification is Verification.Same ? "same" : "changed");
        if (verification is Verification.Changed changed)
        {
            json.WriteStartArray("causes");
            foreach (var cause in changed.Causes)
            {
                WriteCause(json, cause);
            }

            json.WriteEndArray();
            WriteFigures(json, "gone", changed.Gone);
            WriteFigures(json, "come", changed.Come);
        }

        json.WriteEndObject();
    });

    private static void WriteCause(Utf8JsonWriter json, ChangeCause cause)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(cause.Kind.ToString()));
        if (cause.Year is { } year)
        {
            json.WriteNumber("fiscalYear", year);
        }

        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, string name, IReadOnlyList<ReceiptFigure> figures)
    {
        json.WriteStartArray(name);
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteNumber("fiscalYear", figure.Year);
            json.WriteString("target", figure.Target);
            json.WriteString("kind", figure.Kind);
            json.WriteString("value", figure.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
