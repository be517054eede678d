using FsCheck;
using FsCheck.Fluent;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;
using ItaBot.Reminders.Tests.Support;
using People = ItaBot.Reminders.Tests.Support.KlongMueangPeople;

namespace ItaBot.Reminders.Tests.Digests;

/// <summary>What holds of a plan at any moment of a year, whatever was recorded and told before.</summary>
public sealed class DigestPlannerProperties
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(2569, 7);

    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    private static readonly DutyBoards Boards = new(Delivered.Data, Delivered.Rules, Delivered.Common);

    private static readonly DigestPlanner Planner = new(Delivered.Data, Boards, TimeZoneInfo.CreateCustomTimeZone("office", Offset, null, null));

    private static readonly DutyKey[] Duties =
    [
        .. Delivered.Data.Measures.Of(Delivered.Sample("klong-mueang-2568")).Select(d => d.Key),
        .. Delivered.Common.Of(2569).Select(p => new DutyKey(p.Id, p.FiscalYear, p.Due)),
    ];

    private static Arbitrary<(AgencyOnRecord Agency, AgencyTold Told, DateTimeOffset Now)> Moments { get; } =
        (from day in Gen.Choose(0, 364)
         from minute in Gen.Choose(510, 989)
         from gap in Gen.Choose(1, 25)
         from seed in Gen.Choose(0, int.MaxValue)
         select (
             Agency(new(seed), new DateOnly(2025, 10, 1).AddDays(day)),
             new AgencyTold { UpTo = new DateOnly(2025, 10, 1).AddDays(day - gap) },
             new DateTimeOffset(2025, 10, 1, 0, 0, 0, Offset).AddDays(day).AddMinutes(minute))).ToArbitrary();

    [Fact]
    public void The_same_is_planned_of_the_same() => Prop.ForAll(Moments, m =>
        Say(Planner.Plan(m.Agency, m.Told, m.Now)) == Say(Planner.Plan(m.Agency, m.Told, m.Now))).Check(Seeded);

    [Fact]
    public void Everybody_has_one_message_with_something_in_it() => Prop.ForAll(Moments, m =>
    {
        var messages = Planner.Plan(m.Agency, m.Told, m.Now).Messages;
        return messages.DistinctBy(x => x.To).Count() == messages.Count && messages.All(x => x.Lines.Count > 0);
    }).Check(Seeded);

    [Fact]
    public void Once_all_is_told_nothing_is_left_at_the_moment_or_on_the_day() => Prop.ForAll(Moments, m =>
    {
        var told = After(m.Told, Planner.Plan(m.Agency, m.Told, m.Now).Messages);
        return Planner.Plan(m.Agency, told, m.Now).Messages.Count == 0
            && Planner.Plan(m.Agency, told with { HaveMessage = new HashSet<string>() }, m.Now).Messages
                .All(x => x.Lines.All(l => l.Reminders.All(r => !told.Sent.Contains(r))));
    }).Check(Seeded);

    [Fact]
    public void Whoever_is_told_first_the_others_are_told_the_same() => Prop.ForAll(Moments, m =>
    {
        var planned = Planner.Plan(m.Agency, m.Told, m.Now).Messages;
        return planned.All(first =>
        {
            var others = Planner.Plan(m.Agency, After(m.Told, [first]), m.Now);
            return Heard(others.Messages).SetEquals(Heard(planned.Where(x => x != first)));
        });
    }).Check(Seeded);

    // Whom nothing reached is told to administrators of the same hour at once, to others on the next day.
    private static HashSet<SentReminder> Heard(IEnumerable<DigestMessage> messages) =>
        [.. messages.SelectMany(m => m.Lines).Where(l => l.Occasion != NoticeNames.NotReached).SelectMany(l => l.Reminders)];

    private static AgencyTold After(AgencyTold told, IEnumerable<DigestMessage> messages) => told with
    {
        Sent = messages.SelectMany(x => x.Lines).SelectMany(l => l.Reminders).Concat(told.Sent).ToHashSet(),
        HaveMessage = messages.Select(x => x.To).Concat(told.HaveMessage).ToHashSet(),
    };

    private static AgencyOnRecord Agency(Random random, DateOnly day)
    {
        var people = People.All.Where(_ => random.Next(6) > 0)
            .Select(p => random.Next(5) == 0 ? p with { LeaveFrom = day.AddDays(-2), LeaveTo = day.AddDays(random.Next(4)) } : p).ToList();
        return new("klong-mueang", [Delivered.Sample("klong-mueang-2568")], Notes(random, day, [.. people.Select(p => p.Id)]), people);
    }

    private static ReminderNotes Notes(Random random, DateOnly day, string[] people) => new("klong-mueang")
    {
        Duties = Duties.Where(_ => random.Next(3) == 0).Select(k => Record(random, k, day)).ToDictionary(r => r.Key),
        Snoozes = [.. people.Where(_ => random.Next(2) == 0).Select(p => new DutySnooze(p, Duties[random.Next(Duties.Length)], day.AddDays(random.Next(-3, 4))))],
        People = people.Where(_ => random.Next(3) == 0).Select(p => Wishes(random, p, day)).ToDictionary(w => w.PersonId),
    };

    private static DutyRecord Record(Random random, DutyKey key, DateOnly day) => random.Next(4) switch
    {
        0 => new(key) { State = DutyState.Done },
        1 => new(key) { State = DutyState.Postponed, PutOffTo = key.Due.AddDays(random.Next(1, 60)) },
        2 => new(key) { HandedTo = [People.All[random.Next(People.All.Count)].Id] },
        _ => new(key) { Wish = new(key.Due.AddDays(90), "somsri", new(day.AddDays(-random.Next(10)).ToDateTime(new(10, 0)), Offset)) },
    };

    private static PersonWishes Wishes(Random random, string person, DateOnly day) => random.Next(3) switch
    {
        0 => new(person) { IsStopped = true },
        1 => new(person) { Pause = new(day.AddDays(-5), day.AddDays(random.Next(-3, 4))) },
        _ => new(person) { Hour = new(9 + random.Next(7), 0), Locale = "en" },
    };

    private static string Say(DigestPlan plan) => $"{plan.IsWholeDay} {Say(plan.Messages)}";

    private static string Say(IEnumerable<DigestMessage> messages) =>
        string.Join('\n', messages.Select(m => $"{m.To} {m.Channel} {m.Reason} {m.Kind}\n{string.Join('\n', m.Lines.Select(l => l.Text))}"));
}
