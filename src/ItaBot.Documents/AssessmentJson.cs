using System.Text;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents;

/// <summary>
/// Assessments as JSON, the form that <c>score</c>, <c>import</c> and <c>export</c> share. Writing what was
/// read gives the same text again, byte for byte: figures keep their decimals, and items, indicators and
/// tools stand in their order.
/// </summary>
public static class AssessmentJson
{
    /// <summary>An assessment as indented JSON with Thai as it is and lines that end with <c>\n</c>.</summary>
    public static string Write(Assessment assessment) => Json.AssessmentJsonWriter.Write(assessment);

    /// <summary>
    /// Reads an assessment without looking at any rules: scores out of range or unknown items are for
    /// <see cref="DocumentImporter"/> to refuse.
    /// </summary>
    /// <exception cref="AssessmentFormatException">The text is no assessment; the message and the line say why.</exception>
    public static Assessment Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    /// <summary>Reads an assessment as <see cref="Read(string)"/> does.</summary>
    /// <param name="utf8">UTF-8 without a byte order mark.</param>
    /// <exception cref="AssessmentFormatException">The text is no assessment; the message and the line say why.</exception>
    public static Assessment Read(ReadOnlySpan<byte> utf8) => Json.AssessmentJsonReader.Read(utf8);
}
