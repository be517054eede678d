using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ItaBot.Benchmarks.Line;
using ItaBot.Benchmarks.Reminders;

switch (args)
{
    case ["line"]:
        await LineBenchmark.RunAsync();
        break;
    case ["reminders"]:
        RemindersBenchmark.Run();
        break;
    case [BareEndpoint.Argument]:
        await BareEndpoint.RunAsync();
        break;
    default:
        // In this process, because the rules, dialogs and samples stand beside this program.
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromAssembly(typeof(LineBenchmark).Assembly).Run(args, config);
        break;
}
