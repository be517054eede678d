using System.CommandLine;
using System.Diagnostics;
using ItaBot.Documents;
using ItaBot.Host.Importing;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.CommandLine;

/// <summary><c>import</c>: reads files into the database, all of them or none.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "รายงาน (ข้อความ CSV XLSX หรือ JSON) — reports (text, CSV, XLSX or JSON)",
            Arity = ArgumentArity.OneOrMore,
        }.RefuseOptions();
        var agency = new Option<string?>("--agency")
        {
            Description = "รหัสสำหรับหน่วยงานที่ยังไม่รู้จัก — the id for an agency that is not known yet",
            HelpName = "ID",
        };
        var json = new Option<bool>("--json") { Description = "พิมพ์ผลเป็น JSON — prints the result as JSON" };
        var command = new Command("import", "นำเข้าผลการประเมิน ทุกไฟล์หรือไม่มีเลย — imports assessments, all files or none") { files, agency, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(files), parsed.GetValue(agency), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] files, string? agencyId, bool json, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: false, cancellationToken);
        var store = verb.Services.GetRequiredService<IAssessmentStore>();
        var import = new FileImport(
            verb.Services.GetRequiredService<RuleBook>(), await store.ListAgenciesAsync(cancellationToken), agencyId);
        var read = new List<(string File, ImportResult.Imported Result)>();
        foreach (var file in files)
        {
            switch (await import.ReadAsync(file, cancellationToken))
            {
                case ImportResult.Imported imported:
                    read.Add((file, imported));
                    break;
                case ImportResult.Refused refused:
                    Refusal.Say(refused.Problem.Message, file);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        if (read.Count < files.Length)
        {
            return Refusal.Say(new("ไม่ได้บันทึกข้อมูลใด ๆ", "nothing was stored"));
        }

        await store.SaveAsync(
            [.. read.Select(r => r.Result.Assessment)],
            verb.Services.GetRequiredService<TimeProvider>().GetUtcNow(),
            cancellationToken);
        await Console.Out.WriteLineAsync(json
            ? ImportJson.Write(read)
            : string.Join('\n', read.SelectMany(r => ImportText.Lines(r.File, r.Result))));
        return ExitStatus.Done;
    }
}
