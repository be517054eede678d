using System.Globalization;
using ItaBot.Channels.Inbox;
using ItaBot.Storage.Sqlite.Inbox;
using ItaBot.Storage.Sqlite.Reminders.Ledger;
using ItaBot.Storage.Tests.Sqlite;

namespace ItaBot.Storage.Tests.Processes;

/// <summary>What another process does with a file. It says where it is on standard output.</summary>
internal static class ChildWork
{
    public const string Ready = "ready", InTheMiddle = "in the middle", Saved = "saved";

    public static async Task PrepareAsync(string file)
    {
        await SayAndWaitAsync(Ready);
        await SqliteStorage.At(file).Database.PrepareAsync(CancellationToken.None);
    }

    public static async Task SaveAsync(string file, string agencyId, int years)
    {
        await SayAndWaitAsync(Ready);
        var storage = SqliteStorage.At(file);
        for (var i = 0; i < years; i++)
        {
            await storage.Assessments.SaveAsync([Some.Assessment(agencyId, 2500 + i)], Some.Moment, CancellationToken.None);
        }
    }

    public static Task StopInTheMiddleAsync(string file, int count) =>
        SqliteStorage.At(file).Assessments.SaveAsync(
            new StallingList(Some.Assessments(count), () => SayAndWaitAsync(InTheMiddle).Wait()), Some.Moment, CancellationToken.None);

    public static async Task StopAfterSavingAsync(string file, int count)
    {
        await SqliteStorage.At(file).Assessments.SaveAsync(Some.Assessments(count), Some.Moment, CancellationToken.None);
        await SayAndWaitAsync(Saved);
    }

    /// <summary>Adds events without end from many callers, and says the id of each once it is added.</summary>
    public static async Task AddEventsAsync(string file, int callers)
    {
        var inbox = new SqliteInbox(SqliteStorage.At(file).File);
        await Task.WhenAll(Enumerable.Range(0, callers).Select(async caller =>
        {
            for (var i = 0; ; i++)
            {
                var id = $"{caller}-{i}";
                await inbox.AddAsync(
                    [new NewEvent("line:here", id, $"line:here:{caller}", Some.Moment.AddSeconds(i), "payload")],
                    Some.Moment,
                    CancellationToken.None);
                await Console.Out.WriteLineAsync(id);
            }
        }));
    }

    /// <summary>Tells a person something on so many days, and says how often it was the one that told them.</summary>
    public static async Task TellAsync(string file, string name, int days)
    {
        await SayAndWaitAsync(Ready);
        var ledger = new SqliteReminderLedger(SqliteStorage.At(file).File);
        var told = 0;
        for (var i = 0; i < days; i++)
        {
            var isTold = await ledger.CommitAsync(
                ReminderSome.Told(ReminderSome.Today.AddDays(i), "somsri", $"day-{i}"),
                [ReminderSome.Queued($"{name}-{i}")],
                Some.Moment,
                CancellationToken.None);
            told += isTold ? 1 : 0;
        }

        await Console.Out.WriteLineAsync(told.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task SayAndWaitAsync(string where)
    {
        await Console.Out.WriteLineAsync(where);
        await Console.In.ReadLineAsync();
    }
}
