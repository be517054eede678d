using ItaBot.Host.CommandLine;
using ItaBot.Host.Tables;

namespace ItaBot.Host.Doctor;

/// <summary>What was found, a line each.</summary>
internal static class FindingsText
{
    public static IEnumerable<string> Lines(IReadOnlyList<Finding> findings) =>
        TextTable.Lines([.. findings.Select(f => new[] { WordOf(f.State), f.Check, TextOf(f) })]).Select(Plain.Line);

    public static string WordOf(FindingState state) => state switch
    {
        FindingState.Ok => "ok",
        FindingState.Skipped => "skipped",
        _ => "failed",
    };

    private static string TextOf(Finding finding) => finding.Text.Thai == finding.Text.English
        ? finding.Text.Thai
        : $"{finding.Text.Thai} — {finding.Text.English}";
}
