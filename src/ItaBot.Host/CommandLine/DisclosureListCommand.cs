using System.CommandLine;
using ItaBot.Reminders.Links.Watching;

namespace ItaBot.Host.CommandLine;

/// <summary><c>disclosures list</c>: the published links, and what was found of them last.</summary>
internal static class DisclosureListCommand
{
    public static Command Create()
    {
        var agency = new Option<string?>("--agency") { Description = "เฉพาะลิงก์ของหน่วยงานรหัสนี้ — only the links of this agency", HelpName = "ID" };
        var json = new Option<bool>("--json") { Description = "พิมพ์เป็น JSON — prints JSON" };
        var command = new Command("list", "แสดงลิงก์ที่เผยแพร่ และผลการตรวจครั้งล่าสุด — lists the published links and what was found of them last") { agency, json };
        command.SetAction((parsed, cancellationToken) => PublishedLinks.PrintAsync(
            parsed.GetValue(agency),
            async (services, agencyId) => await services.GetRequiredService<LinkWatch>().ListAsync(agencyId, cancellationToken),
            (output, links) => parsed.GetValue(json) ? output.Json.Write(links) : string.Join('\n', output.Text.Lines(links)),
            cancellationToken));
        return command;
    }
}
