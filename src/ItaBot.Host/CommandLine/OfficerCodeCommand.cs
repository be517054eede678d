using System.CommandLine;
using ItaBot.Channels.Linking;
using ItaBot.Host.Officers;
using ItaBot.Host.Settings;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.CommandLine;

/// <summary><c>officers code</c>: issues a one-time code by which an officer links their account in a messenger.</summary>
internal static class OfficerCodeCommand
{
    private const int LongestName = 100;

    public static Command Create()
    {
        var agency = new Option<string>("--agency") { Description = "รหัสหน่วยงานของเจ้าหน้าที่ — the id of the officer's agency", Required = true, HelpName = "ID" };
        var name = new Option<string>("--name") { Description = "ชื่อเจ้าหน้าที่ตามที่จะแสดงในแชต — what the officer is called in the chat", Required = true, HelpName = "NAME" };
        var json = new Option<bool>("--json") { Description = "พิมพ์เป็น JSON — prints JSON" };
        var command = new Command("code", "ออกรหัสใช้ครั้งเดียวให้เจ้าหน้าที่ผูกบัญชี LINE — issues a one-time code by which an officer links a LINE account")
        {
            agency, name, json,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(agency), parsed.GetRequiredValue(name).Trim(), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string agencyId, string name, bool asJson, CancellationToken cancellationToken)
    {
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl))
        {
            return Refusal.Say(
                new($"ต้องเป็นชื่อบรรทัดเดียว ยาวไม่เกิน {LongestName} ตัวอักษร", $"it must be a name in a single line, of up to {LongestName} characters"),
                "--name");
        }

        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        var agencies = await verb.Services.GetRequiredService<IAssessmentStore>().ListAgenciesAsync(cancellationToken);
        if (agencies.FirstOrDefault(a => a.Id == agencyId) is not { } agency)
        {
            return Refusal.Say(Unknown(agencyId, agencies), "--agency");
        }

        var codes = new LinkCodes(verb.Services.GetRequiredService<ILinkStore>(), verb.Services.GetRequiredService<TimeProvider>());
        var issued = await codes.IssueAsync(agencyId, name, cancellationToken);
        var zone = verb.Services.GetRequiredService<IOptions<ItaBotOptions>>().Value.ReadTimeZone();
        var officerCode = new OfficerCode(agency, name, issued.Code, TimeZoneInfo.ConvertTime(issued.ExpiresAt, zone));
        await Console.Out.WriteLineAsync(asJson ? OfficerCodeJson.Write(officerCode) : OfficerCodeText.Write(officerCode));
        return ExitStatus.Done;
    }

    private static LocalText Unknown(string agencyId, IReadOnlyList<Agency> agencies)
    {
        var known = string.Join(", ", agencies.Select(a => a.Id));
        return known.Length == 0
            ? new(
                $"ไม่รู้จักหน่วยงาน “{agencyId}” เพราะยังไม่มีผลการประเมินในระบบ ให้นำเข้าก่อนด้วย itabot import",
                $"“{agencyId}” is not known, because there is no assessment yet; import one first with itabot import")
            : new(
                $"ไม่รู้จักหน่วยงาน “{agencyId}” ที่มีคือ {known} หากเป็นหน่วยงานอื่นให้นำเข้าผลการประเมินก่อนด้วย itabot import",
                $"“{agencyId}” is not known; there are {known}. Import the assessment of any other with itabot import first");
    }
}
