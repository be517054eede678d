using System.CommandLine;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Host.Officers;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.CommandLine;

/// <summary><c>officers list</c>: who is in the directory, and how the bot knows them.</summary>
internal static class OfficerListCommand
{
    public static Command Create()
    {
        var agency = new Option<string?>("--agency") { Description = "เฉพาะเจ้าหน้าที่ของหน่วยงานรหัสนี้ — only the officers of this agency", HelpName = "ID" };
        var json = new Option<bool>("--json") { Description = "พิมพ์เป็น JSON — prints JSON" };
        var command = new Command("list", "แสดงเจ้าหน้าที่ในทะเบียน และวิธีที่บอตรู้จัก — lists the officers of the directory and how the bot knows them") { agency, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(agency), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? agencyId, bool json, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        if (agencyId is not null)
        {
            var agencies = await verb.Services.GetRequiredService<IAssessmentStore>().ListAgenciesAsync(cancellationToken);
            if (!agencies.Any(a => a.Id == agencyId))
            {
                return Refusal.Say(UnknownAgency.Text(agencyId, agencies), "--agency");
            }
        }

        var directory = verb.Services.GetRequiredService<IOfficerDirectory>();
        var officers = agencyId is null
            ? await directory.ListAsync(cancellationToken)
            : await directory.ListAsync(agencyId, cancellationToken);
        var linked = await verb.Services.GetRequiredService<ILinkStore>().ListLinkedOfficersAsync(cancellationToken);
        ListedOfficer[] listed = [.. officers.Select(o => new ListedOfficer(o, linked.Contains(o.Id)))];
        await Console.Out.WriteLineAsync(json ? OfficerListJson.Write(listed) : string.Join('\n', OfficerListText.Lines(listed)));
        return ExitStatus.Done;
    }
}
