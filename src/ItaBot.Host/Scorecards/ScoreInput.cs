using System.Diagnostics;
using System.Globalization;
using System.Text;
using ItaBot.Documents;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.Scorecards;

/// <summary>An assessment that is to be scored and need not be on record.</summary>
internal abstract record ScoreInput
{
    private ScoreInput() { }

    /// <summary>It can be scored by the rules of its year.</summary>
    public sealed record Valid(Assessment Assessment) : ScoreInput;

    /// <summary>It cannot.</summary>
    public sealed record Refused(LocalText Why) : ScoreInput;

    /// <summary>Reads an assessment as JSON and checks it as an import does, except that its agency may be anybody.</summary>
    public static ScoreInput Read(ReadOnlyMemory<byte> json, RuleBook rules)
    {
        Agency agency;
        try
        {
            agency = AssessmentJson.Read(WithoutMark(json.Span)).Agency;
        }
        catch (AssessmentFormatException e)
        {
            var line = e.Line.ToString(CultureInfo.InvariantCulture);
            return new Refused(new($"บรรทัด {line}: {e.What.Thai}", $"line {line}: {e.What.English}"));
        }

        return new DocumentImporter(rules, [agency]).Import(json, "assessment.json") switch
        {
            ImportResult.Imported imported => new Valid(imported.Assessment),
            ImportResult.Refused refused => new Refused(refused.Problem.Message),
            _ => throw new UnreachableException(),
        };
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
}
