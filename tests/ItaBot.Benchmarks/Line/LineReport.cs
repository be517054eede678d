using System.Globalization;

namespace ItaBot.Benchmarks.Line;

/// <summary>Prints what was measured: of each figure the median of the rounds, and of ratios the median of the rounds' ratios.</summary>
internal static class LineReport
{
    public static void Write(
        TextWriter to,
        int seed,
        int rate,
        IReadOnlyList<(Flood Bare, Flood Replying, Flood ItaBot)> floods,
        IReadOnlyList<(Pace Bare, Pace Replying, Pace ItaBot)> paces)
    {
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores for servers, senders and LINE's side; {floods.Count} rounds; {WebhookMaker.People} people; seed {seed}"));
        to.WriteLine();
        Line(to, $"As fast as it answers, {LoadGenerator.Senders} senders", "per second", "median ms", "p99 ms", "events");
        Row(to, "bare endpoint, webhook -> 200", floods, f => (f.Bare.PerSecond, f.Bare.Acknowledged));
        Row(to, "ItaBot, webhook -> 200", floods, f => (f.ItaBot.PerSecond, f.ItaBot.Acknowledged));
        Ratio(to, "  ItaBot : bare endpoint", Of(floods, f => f.ItaBot.PerSecond / f.Bare.PerSecond),
            Of(floods, f => f.ItaBot.Acknowledged.Median / f.Bare.Acknowledged.Median),
            Of(floods, f => f.ItaBot.Acknowledged.P99 / f.Bare.Acknowledged.P99));
        Row(to, "bare endpoint that replies before 200, replies", floods, f => (f.Replying.RepliesPerSecond!.Value, null));
        Row(to, "ItaBot, replies", floods, f => (f.ItaBot.RepliesPerSecond!.Value, null));
        Ratio(to, "  ItaBot : bare endpoint that replies",
            Of(floods, f => f.ItaBot.RepliesPerSecond!.Value / f.Replying.RepliesPerSecond!.Value), null, null);
        to.WriteLine();
        Line(to, $"At {rate} a second", "", "median ms", "p99 ms", "events");
        Row(to, "bare endpoint, webhook -> 200", paces, p => (null, p.Bare.Acknowledged));
        Row(to, "bare endpoint that replies, webhook -> reply", paces, p => (null, p.Replying.Replied));
        Row(to, "bare endpoint that replies, webhook -> 200", paces, p => (null, p.Replying.Acknowledged));
        Row(to, "ItaBot, webhook -> 200", paces, p => (null, p.ItaBot.Acknowledged));
        Row(to, "ItaBot, webhook -> reply", paces, p => (null, p.ItaBot.Replied));
        Compare(to, "  ItaBot's 200 : bare endpoint's 200", paces, p => (p.ItaBot.Acknowledged, p.Bare.Acknowledged));
        Compare(to, "  ItaBot's reply : bare endpoint's 200", paces, p => (p.ItaBot.Replied!, p.Bare.Acknowledged));
        Compare(to, "  ItaBot's reply : bare endpoint's reply", paces, p => (p.ItaBot.Replied!, p.Replying.Replied!));
    }

    private static void Row<T>(
        TextWriter to, string name, IReadOnlyList<T> rounds, Func<T, (double? PerSecond, Latencies? Times)> figures)
    {
        var perSecond = figures(rounds[0]).PerSecond is null
            ? ""
            : Of(rounds, r => figures(r).PerSecond!.Value).ToString("N0", CultureInfo.InvariantCulture);
        if (figures(rounds[0]).Times is null)
        {
            Line(to, name, perSecond, "", "", "");
            return;
        }

        Line(
            to,
            name,
            perSecond,
            Milliseconds(Of(rounds, r => figures(r).Times!.Median.TotalMilliseconds)),
            Milliseconds(Of(rounds, r => figures(r).Times!.P99.TotalMilliseconds)),
            rounds.Sum(r => figures(r).Times!.Count).ToString("N0", CultureInfo.InvariantCulture));
    }

    private static void Compare<T>(TextWriter to, string name, IReadOnlyList<T> rounds, Func<T, (Latencies Ours, Latencies Theirs)> pair) =>
        Ratio(
            to,
            name,
            null,
            Of(rounds, r => pair(r).Ours.Median / pair(r).Theirs.Median),
            Of(rounds, r => pair(r).Ours.P99 / pair(r).Theirs.P99));

    private static void Ratio(TextWriter to, string name, double? perSecond, double? median, double? p99) =>
        Line(to, name, Times(perSecond), Times(median), Times(p99), "");

    private static void Line(TextWriter to, string name, string perSecond, string median, string p99, string events) =>
        to.WriteLine($"{name,-47}{perSecond,11}{median,11}{p99,10}{events,10}".TrimEnd());

    private static string Milliseconds(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Times(double? ratio) => ratio is { } value ? value.ToString("0.00x", CultureInfo.InvariantCulture) : "";

    private static double Of<T>(IEnumerable<T> rounds, Func<T, double> figure)
    {
        var sorted = rounds.Select(figure).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
