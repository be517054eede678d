using System.CommandLine;
using ItaBot.Conversations.Contacts;
using ItaBot.Host.Settings;
using ItaBot.Host.TeamsPackages;

namespace ItaBot.Host.CommandLine;

/// <summary><c>teams-package</c>: writes the app package that an administrator uploads to Teams.</summary>
internal static class TeamsPackageCommand
{
    private const string AppId = "MicrosoftAppId";
    private const string DefaultFile = "itabot-teams.zip";

    // A name that belongs to nobody: Teams wants an address, and none is known.
    private static readonly Uri NoWebsite = new("https://example.com/");

    public static Command Create()
    {
        var output = new Option<string>("--out")
        {
            Description = "ไฟล์ที่จะเขียน — the file to write",
            HelpName = "FILE",
            DefaultValueFactory = _ => DefaultFile,
        };
        var json = new Option<bool>("--json") { Description = "พิมพ์เป็น JSON — prints JSON" };
        var command = new Command("teams-package", "สร้างแพ็กเกจแอป Teams — writes the app package for Teams") { output, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(output), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, bool asJson, CancellationToken cancellationToken)
    {
        var settings = VerbHost.ReadSettings();
        var id = settings[AppId];
        if (string.IsNullOrWhiteSpace(id))
        {
            return Refusal.Say(
                new(
                    "ยังไม่ได้ตั้งค่า ให้ใส่ Application (client) ID ของบอตที่ลงทะเบียนไว้ใน Azure เช่นในตัวแปรสภาพแวดล้อม MicrosoftAppId",
                    "it is not set; give the Application (client) ID of the bot registered in Azure, for example in the environment variable MicrosoftAppId"),
                AppId);
        }

        if (!Guid.TryParseExact(id.Trim(), "D", out var botId))
        {
            return Refusal.Say(
                new(
                    "ต้องเป็นรหัสแบบ 00000000-0000-0000-0000-000000000000 ให้คัดลอก Application (client) ID จาก Azure มาทั้งหมด",
                    "it must be like 00000000-0000-0000-0000-000000000000; copy the whole Application (client) ID from Azure"),
                AppId);
        }

        var website = WebsiteOf(settings.Get<ItaBotOptions>()?.Agency ?? new ItaBotOptions().Agency);
        var app = new TeamsApp(botId, typeof(TeamsPackage).Assembly.GetName().Version!.ToString(3), website ?? NoWebsite);
        await File.WriteAllBytesAsync(file, TeamsPackage.Pack(TeamsPackage.DefaultDirectory, app), cancellationToken);
        await Console.Out.WriteLineAsync(asJson ? TeamsPackageJson.Write(file, app) : TeamsPackageText.Write(Plain.Line(file), app, website is not null));
        return ExitStatus.Done;
    }

    private static Uri? WebsiteOf(string agency)
    {
        var contacts = ContactBookReader.Load(ContactBookReader.DefaultPath).Agencies.GetValueOrDefault(agency);
        return Uri.TryCreate(contacts?.Website, UriKind.Absolute, out var website) && website.Scheme is "http" or "https" ? website : null;
    }
}
