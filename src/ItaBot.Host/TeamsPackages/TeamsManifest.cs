using System.Text.Json;
using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Host.TeamsPackages;

/// <summary>The manifest of the app package.</summary>
internal static class TeamsManifest
{
    /// <summary>Fills the places of the delivered manifest.</summary>
    /// <param name="path">The manifest with places such as <c>${{MICROSOFT_APP_ID}}</c>.</param>
    /// <param name="app">What goes into them.</param>
    /// <exception cref="DataFileException">It is no JSON, or has a place that nothing fills.</exception>
    public static string Fill(string path, TeamsApp app)
    {
        var text = File.ReadAllText(path)
            .Replace("${{MICROSOFT_APP_ID}}", app.BotId.ToString("D"), StringComparison.Ordinal)
            .Replace("${{TEAMS_APP_ID}}", app.PackageId.ToString("D"), StringComparison.Ordinal)
            .Replace("${{APP_VERSION}}", app.Version, StringComparison.Ordinal)
            .Replace("${{WEBSITE_URL}}", JsonEncodedText.Encode(app.WebsiteUrl.AbsoluteUri).ToString(), StringComparison.Ordinal);
        if (text.IndexOf("${{", StringComparison.Ordinal) is >= 0 and var place)
        {
            throw new DataFileException(path, LineOf(text, place), UnknownPlace);
        }

        try
        {
            using var manifest = JsonDocument.Parse(text);
            return text;
        }
        catch (JsonException e)
        {
            throw new DataFileException(path, (int)(e.LineNumber ?? 0) + 1, NoJson, e);
        }
    }

    private static LocalText UnknownPlace { get; } = new(
        "ไม่มีค่าให้เติมใน ${{…}} ตรงนี้ ใช้ได้เฉพาะ MICROSOFT_APP_ID, TEAMS_APP_ID, APP_VERSION และ WEBSITE_URL",
        "Nothing fills the ${{…}} here. Use only MICROSOFT_APP_ID, TEAMS_APP_ID, APP_VERSION and WEBSITE_URL.");

    private static LocalText NoJson { get; } = new(
        "ไฟล์นี้ไม่ใช่ JSON ที่ถูกต้อง ให้ตรวจเครื่องหมายจุลภาคและเครื่องหมายคำพูดแถวนี้",
        "This is no valid JSON. Check the commas and the quotation marks around here.");

    private static int LineOf(string text, int place) => text.AsSpan(0, place).Count('\n') + 1;
}
