using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ItaBot.Scoring.Assessments;

/// <summary>Tells whether an assessment is still the one that an answer was computed from.</summary>
public static class AssessmentFingerprint
{
    private const int Digits = 16;

    /// <summary>
    /// Sixteen hexadecimal digits that change whenever a figure, a measure or a note changes. Trailing zeros and the
    /// order of the items make no difference.
    /// </summary>
    public static string Of(Assessment assessment)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', Lines(assessment)));
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..Digits];
    }

    private static IEnumerable<string> Lines(Assessment assessment)
    {
        var reported = assessment.Reported;
        return
        [
            assessment.Agency.Id,
            Text(assessment.FiscalYear),
            $"total={Text(reported.Total)} {reported.Level}",
            .. Sorted(reported.Tools.Select(t => $"{Target.Of(t.Key)}={Text(t.Value)}")),
            .. Sorted(reported.Indicators.Select(i => $"{Target.Indicator(i.Key)}={Text(i.Value)}")),
            .. Sorted(reported.Subs.Select(s => $"{Target.Sub(s.Key)}={Text(s.Value)}")),
            .. Sorted(assessment.Items.Select(i => $"{Target.Item(i.Key)}={Text(i.Value)}")),
            .. assessment.Measures.Select(Text),
            .. assessment.Notes.Select(n => $"{Text(n.Line)} {n.Printed} {n.Taken} {n.Why}"),
        ];
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);

    private static string Text(ItemScore score) => score switch
    {
        ItemScore.Whole whole => Text(whole.Score),
        ItemScore.Parts parts => $"{Text(parts.Public)} {Text(parts.Survey)}",
        _ => "",
    };

    private static string Text(Measure measure) => string.Join(
        '|',
        [
            Text(measure.Number), Text(measure.Indicator), measure.Title, measure.Problem ?? "",
            measure.Start?.ToString("O", CultureInfo.InvariantCulture) ?? "", measure.End?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            .. measure.Steps, "owners", .. measure.Owners, "monitoring", .. measure.Monitoring,
        ]);

    private static string Text(decimal? figure) => figure?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
