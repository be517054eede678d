using System.Diagnostics;
using System.Text.Json;
using ItaBot.Scoring.Reconciling;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.Scorecards;

/// <summary>Writes where a published figure is not the computed one, and what would explain it.</summary>
internal static class DifferenceJson
{
    public static void Write(Utf8JsonWriter json, Difference difference)
    {
        json.WriteStartObject();
        json.WriteString("target", difference.Target.ToString());
        json.WriteNumber("reported", difference.Reported);
        json.WriteNumber("computed", difference.Computed);
        if (difference.Line is { } line)
        {
            json.WriteNumber("line", line);
        }

        json.WriteStartArray("explanations");
        foreach (var explanation in difference.Explanations)
        {
            json.WriteStartObject();
            Write(json, explanation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        switch (explanation)
        {
            case Explanation.Truncated:
                json.WriteString("kind", "truncated");
                break;
            case Explanation.EqualSubIndicators:
                json.WriteString("kind", "equalSubIndicators");
                break;
            case Explanation.EqualItems:
                json.WriteString("kind", "equalItems");
                break;
            case Explanation.OtherYear other:
                json.WriteString("kind", "otherYear");
                json.WriteNumber("year", other.Year);
                break;
            case Explanation.MisprintedDigit misprint:
                json.WriteString("kind", "misprintedDigit");
                json.WriteString("target", misprint.Target.ToString());
                if (misprint.Part is { } part)
                {
                    json.WriteString("part", part == ItemPart.EitPublic ? "public" : "survey");
                }

                json.WriteNumber("printed", misprint.Printed);
                json.WriteNumber("meant", misprint.Meant);
                break;
            case Explanation.Swapped swapped:
                json.WriteString("kind", "swapped");
                json.WriteString("one", swapped.One.ToString());
                json.WriteString("other", swapped.Other.ToString());
                break;
            default:
                throw new UnreachableException();
        }
    }
}
