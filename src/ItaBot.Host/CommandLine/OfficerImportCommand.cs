using System.CommandLine;
using System.Diagnostics;
using ItaBot.Channels.Officers;
using ItaBot.Documents.Officers;
using ItaBot.Host.Officers.Importing;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.CommandLine;

/// <summary><c>officers import</c>: reads a table of officers into the directory, all of them or none.</summary>
internal static class OfficerImportCommand
{
    public static Command Create()
    {
        var file = TableInput.File("ตารางเจ้าหน้าที่ (CSV หรือ XLSX) — a table of officers (CSV or XLSX)");
        var json = TableInput.Json();
        var command = new Command("import", "นำเข้าทะเบียนเจ้าหน้าที่ ทุกแถวหรือไม่มีเลย — imports the directory of officers, all rows or none") { file, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(string file, bool json, CancellationToken cancellationToken) =>
        TableInput.ReadAsync(
            file,
            bytes => OfficerTableReader.Read(bytes, file) switch
            {
                OfficerTable.Refused refused => Task.FromResult(RefusedTable.Say(file, [refused.Problem.Message])),
                OfficerTable.Read table => StoreAsync(file, table, json, cancellationToken),
                _ => throw new UnreachableException(),
            },
            cancellationToken);

    private static async Task<int> StoreAsync(string file, OfficerTable.Read table, bool json, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        var directory = verb.Services.GetRequiredService<IOfficerDirectory>();
        var importer = new OfficerImporter(
            await verb.Services.GetRequiredService<IAssessmentStore>().ListAgenciesAsync(cancellationToken),
            await directory.ListAsync(cancellationToken));
        switch (importer.Read(table))
        {
            case OfficerImport.Refused refused:
                return RefusedTable.Say(file, [.. refused.Problems.Select(p => p.Message)]);
            case OfficerImport.Taken taken:
                if (!await directory.ImportAsync(taken.Officers, cancellationToken))
                {
                    return RefusedTable.Say(file, [new("ทะเบียนเปลี่ยนไประหว่างนำเข้า โปรดลองใหม่", "The directory changed meanwhile; try again.")]);
                }

                await Console.Out.WriteLineAsync(json
                    ? OfficerImportJson.Write(file, taken)
                    : string.Join('\n', OfficerImportText.Lines(file, taken)));
                return ExitStatus.Done;
            default:
                throw new UnreachableException();
        }
    }
}
