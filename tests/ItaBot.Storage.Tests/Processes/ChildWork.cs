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

    private static async Task SayAndWaitAsync(string where)
    {
        await Console.Out.WriteLineAsync(where);
        await Console.In.ReadLineAsync();
    }
}
