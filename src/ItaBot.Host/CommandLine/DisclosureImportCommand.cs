using System.CommandLine;
using System.Diagnostics;
using ItaBot.Documents.Disclosures;
using ItaBot.Documents.Tables;
using ItaBot.Host.Disclosures;
using ItaBot.Host.Settings;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.CommandLine;

/// <summary><c>disclosures import</c>: reads a table of published links, all of them or none.</summary>
internal static class DisclosureImportCommand
{
    public static Command Create()
    {
        var file = TableInput.File("ตารางลิงก์ที่เผยแพร่ (CSV หรือ XLSX) — a table of published links (CSV or XLSX)");
        var agency = new Option<string?>("--agency") { Description = "รหัสหน่วยงานของทุกแถว — the id of the agency of all rows", HelpName = "ID" };
        var json = TableInput.Json();
        var command = new Command("import", "นำเข้าลิงก์ที่เผยแพร่ ทุกแถวหรือไม่มีเลย — imports published links, all rows or none") { file, agency, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(file), parsed.GetValue(agency), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(string file, string? agencyId, bool json, CancellationToken cancellationToken) =>
        TableInput.ReadAsync(
            file,
            bytes => TableInput.TakeAsync(
                file, DisclosureTableReader.Read(bytes, file), table => StoreAsync(file, table, agencyId, json, cancellationToken)),
            cancellationToken);

    private static async Task<int> StoreAsync(
        string file, Table<DisclosureColumn>.Read table, string? agencyId, bool json, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        var agencies = await verb.Services.GetRequiredService<IAssessmentStore>().ListAgenciesAsync(cancellationToken);
        if (agencyId is not null && !agencies.Any(a => a.Id == agencyId))
        {
            return Refusal.Say(UnknownAgency.Text(agencyId, agencies), "--agency");
        }

        var store = verb.Services.GetRequiredService<IReminderStore>();
        var clock = verb.Services.GetRequiredService<TimeProvider>();
        var thisYear = verb.Services.GetRequiredService<IOptions<ItaBotOptions>>().Value.FiscalYearOf(clock);
        var importer = new DisclosureImporter(
            new(verb.Services.GetRequiredService<RuleBook>(), agencies, agencyId, thisYear), await store.ListDisclosuresAsync(cancellationToken));
        switch (importer.Read(table))
        {
            case DisclosureImport.Refused refused:
                return RefusedTable.Say(file, [.. refused.Problems.Select(p => p.Message)]);
            case DisclosureImport.Taken taken:
                await store.ApplyAsync(taken.Links, clock.GetUtcNow(), cancellationToken);
                await Console.Out.WriteLineAsync(json
                    ? DisclosureImportJson.Write(file, taken)
                    : string.Join('\n', DisclosureImportText.Lines(file, taken)));
                return ExitStatus.Done;
            default:
                throw new UnreachableException();
        }
    }
}
