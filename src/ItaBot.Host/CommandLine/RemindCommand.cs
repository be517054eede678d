using System.CommandLine;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Reminders;
using ItaBot.Host.Asking;
using ItaBot.Host.Reminders;
using ItaBot.Host.Settings;
using ItaBot.Reminders;
using ItaBot.Reminders.Digests;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.CommandLine;

/// <summary><c>remind</c>: what is to be sent at a moment; it goes into the outbox, from which the server sends it.</summary>
internal static class RemindCommand
{
    public static Command Create()
    {
        var now = NowOption.Create(
            "เวลาที่ถือว่าเป็นตอนนี้ ถ้ามีแต่วันที่ หมายถึงเวลาเปิดทำการ — the moment that counts as now; a day alone means when the office opens");
        var dryRun = new Option<bool>("--dry-run") { Description = "แค่แสดง ไม่ส่งและไม่บันทึก — shows it, and sends and stores nothing" };
        var json = new Option<bool>("--json") { Description = "พิมพ์เป็น JSON — prints JSON" };
        var command = new Command("remind", "คำนวณการเตือนที่ต้องส่ง แล้วส่ง — works out the reminders that are to be sent, and sends them") { now, dryRun, json };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(now), parsed.GetValue(dryRun), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? at, bool isDryRun, bool asJson, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenWithChannelsAsync(cancellationToken);
        var now = MomentOf(at, verb.Services);
        var messages = isDryRun
            ? await verb.Services.GetRequiredService<ReminderPlans>().PreviewAsync(now, cancellationToken)
            : await SentAsync(verb.Services.GetRequiredService<ReminderRun>(), now, cancellationToken);
        var officers = await verb.Services.GetRequiredService<IOfficerDirectory>().ListAsync(cancellationToken);
        await Console.Out.WriteLineAsync(
            asJson ? RemindJson.Write(now, messages) : string.Join('\n', RemindText.Lines(messages, isDryRun, officers.Count > 0)));
        return ExitStatus.Done;
    }

    private static async Task<IReadOnlyList<DigestMessage>> SentAsync(ReminderRun run, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await run.SettleAsync(now, cancellationToken);
        return await run.SendAsync(now, cancellationToken);
    }

    private static DateTimeOffset MomentOf(string? at, IServiceProvider services)
    {
        var zone = services.GetRequiredService<IOptions<ItaBotOptions>>().Value.ReadTimeZone();
        if (at is null || !IsoMoment.TryParse(at, zone, out var moment))
        {
            return TimeZoneInfo.ConvertTime(services.GetRequiredService<TimeProvider>().GetUtcNow(), zone);
        }

        var opens = services.GetRequiredService<ReminderData>().Cadences.Hours.From;
        return at.Contains('T', StringComparison.Ordinal) ? moment : moment + opens.ToTimeSpan();
    }
}
