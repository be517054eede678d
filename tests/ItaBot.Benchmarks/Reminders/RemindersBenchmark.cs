using System.Globalization;
using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Digests;

namespace ItaBot.Benchmarks.Reminders;

/// <summary>
/// One day's reminders of every local government, on an ordinary working day and on the last of March, beside walking over
/// all their duties and asking each whether it falls on the day, and beside one agency as often as there are agencies.
/// </summary>
internal static class RemindersBenchmark
{
    private const int Rounds = 3;

    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);
    // Of the fiscal year 2568, whose rules have 28 OIT items.
    private static readonly DateOnly[] Days = [new(2025, 2, 18), new(2025, 3, 31)];

    /// <summary>Measures and prints.</summary>
    public static void Run()
    {
        var country = new Country();
        var data = SampleData.Reminders;
        var planner = new DigestPlanner(data, SampleData.Duties, TimeZoneInfo.CreateCustomTimeZone("office", Offset, null, null));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Country.Agencies:N0} agencies, {country.Measures:N0} measures, {Country.Agencies * country.Items:N0} OIT items, {Environment.ProcessorCount} cores, {Rounds} rounds, medians"));
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"their data take {process.WorkingSet64 / 1e6:N0} MB"));
        foreach (var day in Days)
        {
            var now = new DateTimeOffset(day.ToDateTime(new(10, 0)), Offset);
            var told = Country.ToldBefore(day);
            (int Messages, int Lines) Plan() => Sum(country.OnRecord.Select(a => planner.Plan(a, told, now)));
            (int Messages, int Lines) PlanOne() => Sum(country.OnRecord.Select(_ => planner.Plan(country.OnRecord[0], told, now)));
            (int Messages, int Lines) Walk() => (0, country.OnRecord.Sum(a => Falling(a, day)));
            var rounds = Enumerable.Range(0, Rounds + 1)
                .Select(_ => (Plan: Measured.Of(Plan), One: Measured.Of(PlanOne), Walk: Measured.Of(Walk)))
                .Skip(1)
                .ToList();
            RemindersReport.Write(Console.Out, day, rounds);
        }
    }

    private static (int Messages, int Lines) Sum(IEnumerable<DigestPlan> plans) =>
        plans.Aggregate((0, 0), (sum, plan) => (sum.Item1 + plan.Messages.Count, sum.Item2 + plan.Messages.Sum(m => m.Lines.Count)));

    private static int Falling(ItaBot.Reminders.Boards.AgencyOnRecord agency, DateOnly day)
    {
        var sending = SendingDay.On(day, SampleData.Reminders.WorkingDays)!;
        return SampleData.Duties.Of(agency, day).All.Count(s => !s.IsDone && s.Duty.On(sending, SampleData.Reminders.Cadences).Count > 0);
    }
}
