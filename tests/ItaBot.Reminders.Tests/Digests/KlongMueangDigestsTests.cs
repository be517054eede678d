using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Tests.Support;
using ItaBot.Scoring.Scorecards;
using People = ItaBot.Reminders.Tests.Support.KlongMueangPeople;

namespace ItaBot.Reminders.Tests.Digests;

/// <summary>Who of Klong Mueang is told what on a day where nothing of the fiscal year 2569 is done.</summary>
public sealed class KlongMueangDigestsTests
{
    private static readonly DigestComposer Composer = new(Delivered.Data.Words);

    public static TheoryData<string, string> Days { get; } = new()
    {
        { "2026-01-05", "" },
        {
            "2025-10-01",
            """
            anan Teams Digest
              measure:2 2026-03-31 start
              measure:3 2026-05-31 start
            chang None (notLinked) Digest
              measure:1 2026-03-31 start
              measure:8 2026-09-30 start
              measure:10 2026-09-30 start
              measure:6 2026-09-30 start
              measure:5 2026-09-30 start
            malee Teams Digest
              measure:1 2026-03-31 start
              measure:9 2026-09-30 start
              measure:8 2026-09-30 start
              measure:7 2026-09-30 start
              measure:10 2026-09-30 start
              measure:6 2026-09-30 start
              measure:5 2026-09-30 start
            somsri Teams Digest
              measure:1 2026-03-31 start
              measure:8 2026-09-30 start
              measure:10 2026-09-30 start
              measure:6 2026-09-30 start
              measure:5 2026-09-30 start
            wichai Line Digest
              measure:1 2026-03-31 start
              measure:8 2026-09-30 start
              measure:4 2026-09-30 start
              measure:10 2026-09-30 start
              measure:6 2026-09-30 start
              measure:5 2026-09-30 start
            """
        },
        {
            "2026-03-30",
            """
            anan Teams Digest
              measure:2 2026-03-31 1-day
              item:o11 2026-03-31 1-day
            chang None (notLinked) Digest
              measure:1 2026-03-31 1-day
            malee Teams Digest
              measure:9:monthly 2026-03-31 1-day
              measure:1 2026-03-31 1-day
            nayok Line Escalation
              item:o11 2026-02-28 escalation
            somsri Teams Digest
              measure:1 2026-03-31 1-day
            wichai Line Digest
              measure:1 2026-03-31 1-day
            """
        },
        {
            "2026-03-31",
            """
            anan Teams Digest
              measure:2 2026-03-31 due
              item:o11 2026-03-31 due
              item:o12 2026-04-30 30-days
              item:o19 2026-04-30 30-days
              item:o5 2026-04-30 30-days
              item:o7 2026-04-30 30-days
              item:o13 2026-04-30 30-days
              item:o14 2026-04-30 30-days
              item:o15 2026-04-30 30-days
              item:o20 2026-04-30 30-days
              item:o21 2026-04-30 30-days
              item:o22 2026-04-30 30-days
              item:o23 2026-04-30 30-days
              item:o24 2026-04-30 30-days
              item:o25 2026-04-30 30-days
              item:o26 2026-04-30 30-days
            chang None (notLinked) Digest
              measure:1 2026-03-31 due
            malee Teams Digest
              measure:9:monthly 2026-03-31 due
              measure:1 2026-03-31 due
            somsri Teams Digest
              measure:1 2026-03-31 due
            wichai Line Digest
              measure:1 2026-03-31 due
            """
        },
        {
            "2026-04-10",
            """
            anan Teams Digest
              item:o11 2025-11-30 overdue x5
              measure:2 2026-03-31 overdue
              standing:link-check 2026-04-10 due
              standing:no-gift 2026-04-12 due
            chang None (notLinked) Digest
              measure:1 2026-03-31 overdue
            malee Teams Digest
              measure:9:monthly 2026-03-31 overdue
              measure:1 2026-03-31 overdue
            somsri Teams Digest
              measure:1 2026-03-31 overdue
            wichai Line Digest
              measure:1 2026-03-31 overdue
            """
        },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Each_person_gets_one_message_with_what_is_theirs(string day, string expected) =>
        Assert.Equal(expected, Say(Composer.Compose(On(day))));

    [Fact]
    public void A_line_says_what_until_when_why_and_what_it_is_worth_in_the_persons_language()
    {
        var messages = Composer.Compose(On("2026-03-30"));

        Assert.Equal(
            "มาตรการที่ 1 บางงานบริการยังช้ากว่าที่กำหนด · ครบกำหนดพรุ่งนี้ 31 มี.ค. 2569 · ทุกส่วนราชการ รับผิดชอบ · มีผลต่อคะแนนรวมได้ถึง 0.26 คะแนน",
            Text(messages, "somsri", "measure:1"));
        Assert.Equal(
            "Measure 1: บางงานบริการยังช้ากว่าที่กำหนด · due tomorrow, 31 March 2026 · yours: ทุกส่วนราชการ · worth up to 0.26 points of the total",
            Text(messages, "malee", "measure:1"));
        Assert.Equal(
            """มาตรการที่ 2 คุมการใช้เงินให้ตรงแผน · ครบกำหนดพรุ่งนี้ 31 มี.ค. 2569 · ยังไม่รู้ว่า "นักวิเคราะห์นโยบายและแผน" คือใคร โปรดระบุผู้รับผิดชอบ · มีผลต่อคะแนนรวมได้ถึง 0.13 คะแนน""",
            Text(messages, "anan", "measure:2"));
        Assert.Equal(
            "o11 สรุปผลการจัดซื้อจัดจ้างรายเดือน เดือนมกราคม 2569 · เกินกำหนด 30 วัน (ครบกำหนด 28 ก.พ. 2569) · ยังไม่มีผู้รับผิดชอบและยังไม่เสร็จ",
            Text(messages, "nayok", "item:o11"));
        Assert.Equal(
            "o11 สรุปผลการจัดซื้อจัดจ้างรายเดือน เดือนตุลาคม 2568 · เกินกำหนด 5 งวด (ครบกำหนด 30 พ.ย. 2568, 31 ธ.ค. 2568, 31 ม.ค. 2569, 28 ก.พ. 2569, 31 มี.ค. 2569) · ยังไม่มีผู้รับผิดชอบ โปรดระบุ · เสร็จแล้วโปรดแนบลิงก์",
            Text(Composer.Compose(On("2026-04-10")), "anan", "item:o11"));
    }

    [Fact]
    public void An_item_is_worth_what_it_was_worth_under_its_number_of_the_assessed_year() =>
        Assert.Contains("0.50", Text(Composer.Compose(On("2026-03-31")), "anan", "item:o19"), StringComparison.Ordinal);

    [Fact]
    public void A_figure_of_nothing_is_not_said() =>
        Assert.DoesNotContain("0.00", Text(Composer.Compose(On("2026-03-31")), "anan", "item:o5"), StringComparison.Ordinal);

    [Fact]
    public void Who_acts_for_the_supervisor_is_told_why()
    {
        var anan = People.Anan with { LeaveFrom = new(2026, 3, 30) };
        var people = People.All.Except([People.Anan, People.Malee]).Append(anan).Append(People.Malee with { ActingFor = "anan" });

        var messages = Composer.Compose(On("2026-03-30", people));

        Assert.DoesNotContain(messages, m => m.To == "anan");
        Assert.Contains("you act for อนันต์", Text(messages, "malee", "measure:2"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_sent_is_left_out_the_second_time()
    {
        var day = On("2026-04-10");
        var sent = Composer.Compose(day).SelectMany(m => m.Lines).SelectMany(l => l.Reminders).ToHashSet();

        Assert.Empty(Composer.Compose(day with { Sent = sent }));
        Assert.Equal(
            ["somsri"],
            Composer.Compose(day with { Sent = sent.Where(s => s.PersonId != "somsri").ToHashSet() }).Select(m => m.To));
    }

    [Fact]
    public void In_a_year_every_occasion_is_told_to_somebody_and_nobody_is_told_twice_or_by_two_messages_a_day()
    {
        var sent = new HashSet<SentReminder>();
        var first = new DateOnly(2025, 10, 1);
        foreach (var date in Enumerable.Range(0, 365).Select(first.AddDays).Where(Delivered.Days.IsWorkingDay))
        {
            var day = On(date.ToString("yyyy-MM-dd")) with { Sent = sent };

            var messages = Composer.Compose(day);

            Assert.Equal(messages.Count, messages.DistinctBy(m => m.To).Count());
            Assert.DoesNotContain(messages, m => m.To.Length == 0 || m.Lines.Count == 0);
            var told = messages.SelectMany(m => m.Lines).SelectMany(l => l.Reminders).ToList();
            Assert.All(told, t => Assert.True(sent.Add(t), $"{date} {t}"));
            Assert.Empty(day.Duties
                .SelectMany(d => d.Occasions, (d, o) => (d.Duty.Id, d.Duty.Due, o.Name, o.Meant))
                .Except(told.Select(t => (t.Duty, t.Due, t.Occasion, t.Meant))));
        }
    }

    [Fact]
    public void Nobody_hears_of_what_is_done()
    {
        var day = On("2026-03-30");
        var done = day with { Duties = [.. day.Duties.Select(d => d.Duty.Id == "measure:1" ? d with { State = DutyState.Done } : d)] };

        Assert.Contains(Composer.Compose(day).SelectMany(m => m.Lines), l => l.Duty == "measure:1");
        Assert.DoesNotContain(Composer.Compose(done).SelectMany(m => m.Lines), l => l.Duty == "measure:1");
    }

    [Fact]
    public void What_was_handed_over_is_told_to_those_who_took_it()
    {
        var day = On("2026-03-30");
        var handed = day with { Duties = [.. day.Duties.Select(d => d.Duty.Id == "measure:2" ? d with { HandedTo = ["Wichai"] } : d)] };

        var tellsOfIt = Composer.Compose(handed).Where(m => m.Lines.Any(l => l.Duty == "measure:2"));

        Assert.Equal(["wichai"], tellsOfIt.Select(m => m.To));
    }

    [Fact]
    public void An_overdue_measure_reaches_the_supervisor_after_the_owner_was_warned()
    {
        var warned = Composer.Compose(Overdue("กองคลัง", "2026-04-07"));
        var told = Composer.Compose(Overdue("กองคลัง", "2026-04-08"));

        Assert.Equal("somsri Teams Digest\n  measure:1 2026-04-01 escalation-next", Say(warned));
        Assert.Equal(
            "prasit Teams Escalation\n  measure:1 2026-04-01 escalation\nsomsri Teams Digest\n  measure:1 2026-04-01 overdue",
            Say(told));
    }

    [Fact]
    public void Whoever_has_to_do_what_is_overdue_and_heads_the_unit_hears_of_it_as_the_one_who_can_do_it()
    {
        var messages = Composer.Compose(Overdue("กองช่าง", "2026-04-08"));

        Assert.Equal("chang None (notLinked) Digest\n  measure:1 2026-04-01 overdue x2", Say(messages));
        Assert.True(Assert.Single(messages.Single().Lines).IsDue);
    }

    [Fact]
    public void An_agency_without_anybody_still_has_its_message_with_the_reason()
    {
        var message = Assert.Single(Composer.Compose(On("2026-03-30", [])));

        Assert.Equal(("", ReminderChannel.None, DigestMessage.NoPeople), (message.To, message.Channel, message.Reason));
    }

    [Fact]
    public void Without_supervisors_what_nobody_owns_is_told_to_the_administrator()
    {
        var messages = Composer.Compose(On("2026-03-30", People.All.Where(p => p.Role != PersonRole.Supervisor)));

        Assert.Contains(messages.Single(m => m.To == "admin").Lines, l => l.Duty == "measure:2");
    }

    private static AgencyDay On(string day, IEnumerable<Person>? people = null)
    {
        var sending = SendingDay.On(DateOnly.Parse(day), Delivered.Days)!;
        var assessment = Delivered.Sample("klong-mueang-2568");
        var common = Delivered.Common.On(sending, Delivered.Cadences).Select(d => (Duty: new Duty("klong-mueang", d.Plan), d.Occasions));
        return new(
            "klong-mueang",
            sending.Day,
            [
                .. Delivered.Data.Measures.On(sending, assessment, Delivered.Cadences)
                    .Concat(common)
                    .Select(d => new DutyDay(d.Duty, d.Occasions)),
            ],
            People.On(sending.Day, people))
        {
            Worth = new(() => new(Scorecard.Compute(assessment, Delivered.Rules.Find(2568)!), Delivered.Rules)),
        };
    }

    // A measure of a unit that was due on Wednesday 1 April.
    private static AgencyDay Overdue(string unit, string day)
    {
        var sending = SendingDay.On(DateOnly.Parse(day), Delivered.Days)!;
        var some = On("2026-03-30").Duties[0].Duty;
        var duty = some with { Plan = some.Plan with { Due = new(2026, 4, 1), OwnerUnits = [unit] } };
        return new("klong-mueang", sending.Day, [new(duty, duty.Plan.On(sending, Delivered.Cadences))], People.On(sending.Day));
    }

    private static string Text(IEnumerable<DigestMessage> messages, string person, string duty) =>
        messages.Single(m => m.To == person).Lines.First(l => l.Duty == duty).Text;

    private static string Say(IEnumerable<DigestMessage> messages) => string.Join('\n', messages.SelectMany(m => m.Lines
        .Select(l => $"  {l.Duty} {l.Due:yyyy-MM-dd} {l.Occasion}{(l.Reminders.Count > 1 ? $" x{l.Reminders.Count}" : "")}")
        .Prepend($"{m.To} {m.Channel}{(m.Reason is null ? "" : $" ({m.Reason})")} {m.Kind}")));
}
