using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Host.TeamsPackages;

/// <summary>The manifest of the app package.</summary>
internal static class TeamsManifest
{
    // Thai letters as they are, so that whoever opens the package can read it. The file stands in no web page.
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Addresses = ["websiteUrl", "privacyUrl", "termsOfUseUrl"];

    /// <summary>Puts an app's ids, version and addresses in the place of those of the delivered manifest.</summary>
    /// <param name="path">The manifest.</param>
    /// <param name="app">What goes into it.</param>
    /// <exception cref="DataFileException">It is no JSON, or has no place for what goes into it.</exception>
    public static string Fill(string path, TeamsApp app)
    {
        if (Read(path) is not JsonObject manifest || manifest["developer"] is not JsonObject developer || manifest["bots"] is not (JsonArray and [JsonObject bot]))
        {
            throw new DataFileException(path, 0, NoPlace);
        }

        manifest["id"] = app.PackageId.ToString("D");
        manifest["version"] = app.Version;
        bot["botId"] = app.BotId.ToString("D");
        foreach (var address in Addresses)
        {
            developer[address] = app.WebsiteUrl.AbsoluteUri;
        }

        return manifest.ToJsonString(Json);
    }

    private static LocalText NoPlace { get; } = new(
        "ไฟล์นี้ต้องเป็นออบเจกต์ที่มี developer และ bots ซึ่งมีบอตตัวเดียว ให้ใช้ไฟล์ที่มากับโปรแกรมเป็นต้นแบบ",
        "This must be an object with \"developer\" and with \"bots\" that has a single bot. Start from the file that came with the program.");

    private static LocalText NoJson { get; } = new(
        "ไฟล์นี้ไม่ใช่ JSON ที่ถูกต้อง ให้ตรวจเครื่องหมายจุลภาคและเครื่องหมายคำพูดแถวนี้",
        "This is no valid JSON. Check the commas and the quotation marks around here.");

    private static JsonNode? Read(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path));
        }
        catch (JsonException e)
        {
            throw new DataFileException(path, (int)(e.LineNumber ?? 0) + 1, NoJson, e);
        }
    }
}
