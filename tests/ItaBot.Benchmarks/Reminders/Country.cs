using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Thai;

namespace ItaBot.Benchmarks.Reminders;

/// <summary>Every local government: each with ten measures, the OIT items of the year, eight people, and some of its work done or put off.</summary>
internal sealed class Country
{
    public const int Agencies = 8_000;

    private const int Seed = 2569;
    private const int Year = 2568;
    private const int DonePercent = 35;
    private const int PutOffPercent = 5;

    private static readonly (string Unit, PersonRole Role)[] Posts =
    [
        ("สำนักปลัด", PersonRole.Owner), ("กองคลัง", PersonRole.Owner), ("กองคลัง งานพัสดุ", PersonRole.Owner), ("กองช่าง", PersonRole.Owner),
        ("สำนักปลัด", PersonRole.Supervisor), ("กองคลัง", PersonRole.Supervisor), ("", PersonRole.Executive), ("", PersonRole.Administrator),
    ];

    private readonly Random _random = new(Seed);

    public Country()
    {
        OnRecord = [.. Enumerable.Range(1, Agencies).Select(Agency)];
        Items = SampleData.Rules.Find(Year)![Tool.OIT].Indicators.Sum(i => i.Items.Count);
    }

    /// <summary>What is on record of each agency.</summary>
    public IReadOnlyList<AgencyOnRecord> OnRecord { get; }

    /// <summary>How many measures they have.</summary>
    public int Measures => OnRecord.Sum(a => a.Measures!.Measures.Count);

    /// <summary>How many OIT items each has.</summary>
    public int Items { get; }

    /// <summary>What the people of an agency were told by the evening before.</summary>
    public static AgencyTold ToldBefore(DateOnly day) => new() { UpTo = day.AddDays(-1) };

    private AgencyOnRecord Agency(int number)
    {
        var id = $"agency-{number}";
        var random = SampleData.Random(_random);
        var assessment = random with
        {
            Agency = random.Agency with { Id = id },
            Measures = [.. random.Measures.Select(m => m with { Start = m.Start!.Value.AddYears(-1), End = Later(m.End!.Value.AddYears(-1)) })],
        };
        return new(id, [assessment], Notes(id, assessment), [.. Posts.Select((p, n) => Person(id, n, p.Unit, p.Role))]);
    }

    // Not all agencies end their measures on the same days.
    private DateOnly Later(DateOnly end) => YearEnd(end.AddMonths(_random.Next(-1, 2)));

    private static DateOnly YearEnd(DateOnly day)
    {
        var last = new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
        return last <= FiscalYears.LastDay(Year) ? last : FiscalYears.LastDay(Year);
    }

    private ReminderNotes Notes(string agencyId, Assessment assessment)
    {
        var duties = SampleData.Reminders.Measures.Of(assessment).Select(d => d.Key)
            .Concat(SampleData.CommonDuties.Of(Year).Select(p => new DutyKey(p.Id, p.FiscalYear, p.Due)));
        return new(agencyId)
        {
            Duties = duties.Select(Record).OfType<DutyRecord>().ToDictionary(r => r.Key),
        };
    }

    private DutyRecord? Record(DutyKey key) => _random.Next(100) switch
    {
        < DonePercent => new(key) { State = DutyState.Done },
        < DonePercent + PutOffPercent => new(key) { State = DutyState.Postponed, PutOffTo = key.Due.AddDays(_random.Next(1, 60)) },
        _ => null,
    };

    private static Person Person(string agencyId, int number, string unit, PersonRole role) => new($"{agencyId}-{number}", $"คนที่ {number}", agencyId, unit, role)
    {
        Channels = number % 2 == 0 ? [ReminderChannel.Teams] : [ReminderChannel.Line],
        Locale = number == 3 ? "en" : "th",
    };
}
