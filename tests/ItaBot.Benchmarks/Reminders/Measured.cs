using System.Diagnostics;

namespace ItaBot.Benchmarks.Reminders;

/// <summary>What a run over the country took.</summary>
/// <param name="Time">How long it took.</param>
/// <param name="Allocated">How many bytes were allocated, most of which were free again soon.</param>
/// <param name="Peak">The most bytes that the process had had in memory up to then, of which its data are a part.</param>
/// <param name="Messages">How many messages came of it; 0 where it makes none.</param>
/// <param name="Lines">How many lines, or duties that fall on the day.</param>
internal sealed record Measured(TimeSpan Time, long Allocated, long Peak, int Messages, int Lines)
{
    /// <summary>Measures a run.</summary>
    /// <param name="run">Gives the number of messages and of lines.</param>
    public static Measured Of(Func<(int Messages, int Lines)> run)
    {
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var started = Stopwatch.GetTimestamp();
        var (messages, lines) = run();
        var time = Stopwatch.GetElapsedTime(started);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        using var process = Process.GetCurrentProcess();
        return new(time, allocated, process.PeakWorkingSet64, messages, lines);
    }
}
