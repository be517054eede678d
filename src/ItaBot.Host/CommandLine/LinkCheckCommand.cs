using System.CommandLine;
using ItaBot.Reminders.Links.Watching;

namespace ItaBot.Host.CommandLine;

/// <summary><c>link-check</c>: looks at the published links now.</summary>
internal static class LinkCheckCommand
{
    public static Command Create()
    {
        var agency = new Option<string?>("--agency") { Description = "เฉพาะลิงก์ของหน่วยงานรหัสนี้ — only the links of this agency", HelpName = "ID" };
        var json = new Option<bool>("--json") { Description = "พิมพ์ผลเป็น JSON — prints the result as JSON" };
        var command = new Command("link-check", "ตรวจลิงก์ที่เผยแพร่ตามข้อ OIT เดี๋ยวนี้ — checks the published links of the OIT items now") { agency, json };
        command.SetAction((parsed, cancellationToken) => PublishedLinks.PrintAsync(
            parsed.GetValue(agency),
            (services, agencyId) => services.GetRequiredService<LinkWatch>().LookAsync(agencyId, cancellationToken),
            (output, round) => parsed.GetValue(json) ? output.Json.Write(round) : string.Join('\n', output.Text.Lines(round)),
            cancellationToken));
        return command;
    }
}
