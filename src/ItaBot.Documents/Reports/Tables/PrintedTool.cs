using System.Text.RegularExpressions;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>The tool that a cell names: <c>IIT</c>, <c>คะแนนเฉลี่ย EIT</c>, <c>แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)</c>.</summary>
internal static partial class PrintedTool
{
    public static Tool? TryRead(string cell) =>
        Named().Match(CellText.Compact(cell)) is { Success: true } match ? Enum.Parse<Tool>(match.Groups["tool"].Value, ignoreCase: true) : null;

    /// <summary>Whether a text has a tool's letters in it, whatever else it says.</summary>
    public static bool IsMentionedIn(string text) => Mentioned().IsMatch(text);

    [GeneratedRegex(
        @"^([^0-9๐-๙A-Za-z]{0,80}\(?|[^0-9๐-๙]{0,80}\()(?<tool>IIT|EIT|OIT)\)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex("IIT|EIT|OIT", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mentioned();
}
