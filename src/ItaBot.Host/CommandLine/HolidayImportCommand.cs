using System.CommandLine;
using System.Diagnostics;
using ItaBot.Documents.Holidays;
using ItaBot.Documents.Tables;
using ItaBot.Host.Calendar;
using ItaBot.Host.Settings;
using ItaBot.Reminders;
using ItaBot.Reminders.Calendar;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.CommandLine;

/// <summary><c>holidays import</c>: reads a table of holidays besides those of the holiday file, all of them or none.</summary>
internal static class HolidayImportCommand
{
    public static Command Create()
    {
        var file = TableInput.File("ตารางวันหยุด (CSV หรือ XLSX) — a table of holidays (CSV or XLSX)");
        var json = TableInput.Json();
        var command = new Command("import", "นำเข้าวันหยุด ทุกแถวหรือไม่มีเลย — imports holidays, all rows or none") { file, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(string file, bool json, CancellationToken cancellationToken) =>
        TableInput.ReadAsync(
            file,
            bytes => TableInput.TakeAsync(file, HolidayTableReader.Read(bytes, file), table => StoreAsync(file, table, json, cancellationToken)),
            cancellationToken);

    private static async Task<int> StoreAsync(string file, Table<HolidayColumn>.Read table, bool json, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: false, cancellationToken);
        var store = verb.Services.GetRequiredService<IHolidayStore>();
        var importer = new HolidayImporter(
            HolidaysReader.Load(Path.Combine(ReminderData.DefaultDirectory, "holidays.yaml")),
            await store.ListAsync(cancellationToken),
            verb.Services.GetRequiredService<IOptions<ItaBotOptions>>().Value.FiscalYearOf(verb.Services.GetRequiredService<TimeProvider>()));
        switch (importer.Read(table, file))
        {
            case HolidayImport.Refused refused:
                return RefusedTable.Say(file, [.. refused.Problems.Select(p => p.Message)]);
            case HolidayImport.Taken taken:
                await store.AddAsync(taken.Holidays, cancellationToken);
                await Console.Out.WriteLineAsync(json
                    ? HolidayImportJson.Write(file, taken)
                    : string.Join('\n', HolidayImportText.Lines(file, taken)));
                return ExitStatus.Done;
            default:
                throw new UnreachableException();
        }
    }
}
