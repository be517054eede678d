using System.CommandLine;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Host.Officers;
using ItaBot.Host.Settings;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.CommandLine;

/// <summary><c>officers code</c>: issues a one-time code by which an officer links their account in a messenger.</summary>
internal static class OfficerCodeCommand
{
    public static Command Create()
    {
        var agency = new Option<string?>("--agency") { Description = "รหัสหน่วยงานของเจ้าหน้าที่ ใช้กับ --name — the id of the officer's agency, with --name", HelpName = "ID" };
        var name = new Option<string?>("--name") { Description = "ชื่อเจ้าหน้าที่ตามที่จะแสดงในแชต ถ้าไม่อยู่ในทะเบียน — what an officer who is not in the directory is called", HelpName = "NAME" };
        var officer = new Option<string?>("--officer") { Description = "รหัสเจ้าหน้าที่ในทะเบียน แทน --agency กับ --name — the id of an officer of the directory, instead of --agency and --name", HelpName = "ID" };
        var json = new Option<bool>("--json") { Description = "พิมพ์เป็น JSON — prints JSON" };
        var command = new Command("code", "ออกรหัสใช้ครั้งเดียวให้เจ้าหน้าที่ผูกบัญชี LINE — issues a one-time code by which an officer links a LINE account")
        {
            agency, name, officer, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
            (parsed.GetValue(officer), parsed.GetValue(agency), parsed.GetValue(name)) switch
            {
                ({ } id, null, null) => await IssueAsync(id, parsed.GetValue(json), cancellationToken),
                (null, { } of, { } called) => await IssueAsync(of, called.Trim(), parsed.GetValue(json), cancellationToken),
                _ => parsed.WrongUsage(new LocalText(
                    "โปรดระบุ --officer ID หรือ --agency ID กับ --name NAME อย่างใดอย่างหนึ่ง",
                    "give either --officer ID, or --agency ID and --name NAME")),
            });
        return command;
    }

    private static async Task<int> IssueAsync(string officerId, bool asJson, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        if (await verb.Services.GetRequiredService<IOfficerDirectory>().FindAsync(officerId, cancellationToken) is not { } officer)
        {
            return Refusal.Say(
                new(
                    $"ไม่มีเจ้าหน้าที่รหัส “{officerId}” ในทะเบียน ให้นำเข้าก่อนด้วย itabot officers import หรือใช้ --agency กับ --name",
                    $"there is no officer “{officerId}” in the directory; import it first with itabot officers import, or use --agency and --name"),
                "--officer");
        }

        var agencies = await verb.Services.GetRequiredService<IAssessmentStore>().ListAgenciesAsync(cancellationToken);
        return agencies.FirstOrDefault(a => a.Id == officer.AgencyId) is not { } agency
            ? Refusal.Say(UnknownAgency.Text(officer.AgencyId, agencies), "--officer")
            : await PrintAsync(verb, agency, officer.Name, officer.Id, asJson, await CodesOf(verb).IssueAsync(officer, cancellationToken));
    }

    private static async Task<int> IssueAsync(string agencyId, string name, bool asJson, CancellationToken cancellationToken)
    {
        if (!OfficerText.IsLine(name))
        {
            return Refusal.Say(
                new(
                    $"ต้องเป็นชื่อบรรทัดเดียว ยาวไม่เกิน {OfficerText.LongestLine} ตัวอักษร",
                    $"it must be a name in a single line, of up to {OfficerText.LongestLine} characters"),
                "--name");
        }

        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        var agencies = await verb.Services.GetRequiredService<IAssessmentStore>().ListAgenciesAsync(cancellationToken);
        return agencies.FirstOrDefault(a => a.Id == agencyId) is not { } agency
            ? Refusal.Say(UnknownAgency.Text(agencyId, agencies), "--agency")
            : await PrintAsync(verb, agency, name, null, asJson, await CodesOf(verb).IssueAsync(agencyId, name, cancellationToken));
    }

    private static LinkCodes CodesOf(VerbHost verb) =>
        new(verb.Services.GetRequiredService<ILinkStore>(), verb.Services.GetRequiredService<TimeProvider>());

    private static async Task<int> PrintAsync(
        VerbHost verb, Agency agency, string name, string? officerId, bool asJson, IssuedCode issued)
    {
        var zone = verb.Services.GetRequiredService<IOptions<ItaBotOptions>>().Value.ReadTimeZone();
        var code = new OfficerCode(agency, name, officerId, issued.Code, TimeZoneInfo.ConvertTime(issued.ExpiresAt, zone));
        await Console.Out.WriteLineAsync(asJson ? OfficerCodeJson.Write(code) : OfficerCodeText.Write(code));
        return ExitStatus.Done;
    }
}
