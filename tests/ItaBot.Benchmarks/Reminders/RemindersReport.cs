using System.Globalization;

namespace ItaBot.Benchmarks.Reminders;

/// <summary>Prints what was measured: of each figure the median of the rounds, and of ratios the median of the rounds' ratios.</summary>
internal static class RemindersReport
{
    public static void Write(TextWriter to, DateOnly day, IReadOnlyList<(Measured Plan, Measured One, Measured Walk)> rounds)
    {
        to.WriteLine();
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}{"ms",42}{"MB allocated",15}{"peak MB",10}{"messages",10}{"lines",10}"));
        Row(to, "the day's reminders of all agencies", rounds, r => r.Plan);
        Row(to, "one agency's, as often", rounds, r => r.One);
        Row(to, "walk over all duties (baseline)", rounds, r => r.Walk);
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  reminders : baseline {Of(rounds, r => r.Plan.Time / r.Walk.Time):0.00}x time, {Of(rounds, r => (double)r.Plan.Allocated / r.Walk.Allocated):0.00}x allocated; : one agency's {Of(rounds, r => r.Plan.Time / r.One.Time):0.00}x time"));
    }

    private static void Row(
        TextWriter to, string name, IReadOnlyList<(Measured Plan, Measured One, Measured Walk)> rounds, Func<(Measured Plan, Measured One, Measured Walk), Measured> measured) =>
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-42}{Of(rounds, r => measured(r).Time.TotalMilliseconds),10:N0}{Of(rounds, r => measured(r).Allocated / 1e6),15:N0}{Of(rounds, r => measured(r).Peak / 1e6),10:N0}{measured(rounds[0]).Messages,10:N0}{measured(rounds[0]).Lines,10:N0}"));

    private static double Of<T>(IEnumerable<T> rounds, Func<T, double> figure)
    {
        var sorted = rounds.Select(figure).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
