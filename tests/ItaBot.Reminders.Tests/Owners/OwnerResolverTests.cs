using ItaBot.Reminders.Owners;
using People = ItaBot.Reminders.Tests.Support.KlongMueangPeople;

namespace ItaBot.Reminders.Tests.Owners;

public sealed class OwnerResolverTests
{
    private static readonly DateOnly Day = new(2026, 3, 30);

    [Theory]
    [InlineData("กองคลัง", "somsri Unit")]
    [InlineData("กองคลัง งานพัสดุ", "wichai Unit")]
    [InlineData("งานพัสดุ", "wichai Unit")]
    [InlineData("กองคลัง งานการเงิน", "somsri Unit")]
    [InlineData("สำนักปลัดฯ", "malee Unit")]
    [InlineData("กองช่าง", "chang HeadsUnit")]
    [InlineData("ทุกส่วนราชการ", "chang EveryUnit, malee EveryUnit, somsri EveryUnit, wichai EveryUnit")]
    [InlineData("เจ้าหน้าที่ทุกภารกิจงาน", "chang EveryUnit, malee EveryUnit, somsri EveryUnit, wichai EveryUnit")]
    [InlineData("นักทรัพยากรบุคคล", "")]
    [InlineData("กองการศึกษา", "")]
    [InlineData("ฯลฯ", "")]
    public void A_printed_unit_is_owned_by_its_people(string printed, string expected)
    {
        var owners = People.On(Day).Of([printed]);

        Assert.Equal(expected, Say(owners.Found));
        Assert.Equal(expected.Length == 0 ? [printed] : [], owners.Unresolved);
    }

    [Theory]
    [InlineData("งานพัสดุ", "กองคลัง", "wichai Unit")]
    [InlineData("กองคลัง", "งานพัสดุ", "wichai Unit")]
    [InlineData("กองคลัง", "งานการเงิน", "somsri Unit")]
    [InlineData("สำนักปลัด", "งานพัสดุ", "malee Unit, wichai Unit")]
    public void A_section_printed_beside_its_division_is_the_owner_and_beside_another_one_of_two(string one, string other, string expected) =>
        Assert.Equal(expected, Say(People.On(Day).Of([one, other]).Found));

    [Fact]
    public void A_section_whose_division_the_directory_does_not_name_is_found()
    {
        var people = Changed(People.Wichai with { Unit = "งานพัสดุ" });

        Assert.Equal("wichai Unit", Say(People.On(Day, people).Of(["กองคลัง งานพัสดุ"]).Found));
    }

    [Fact]
    public void What_is_known_stands_beside_what_is_not()
    {
        var owners = People.On(Day).Of(["กองคลัง", "นักทรัพยากรบุคคล"]);

        Assert.Equal("somsri Unit", Say(owners.Found));
        Assert.Equal(["นักทรัพยากรบุคคล"], owners.Unresolved);
    }

    [Fact]
    public void A_job_title_is_resolved_where_the_directory_says_so()
    {
        var people = People.All.Append(People.Some("hr", "บุคคล", "นักทรัพยากรบุคคล", PersonRole.Owner));

        Assert.Equal("hr Unit", Say(People.On(Day, people).Of(["นักทรัพยากรบุคคล"]).Found));
    }

    [Fact]
    public void What_a_supervisor_answered_wins_over_the_directory()
    {
        var resolver = People.On(Day, null, ("กองคลัง", "malee"), ("นักทรัพยากรบุคคล", "MALEE"));

        Assert.Equal("malee Remembered", Say(resolver.Of(["กองคลังฯ"]).Found));
        Assert.Equal("malee Remembered", Say(resolver.Of(["นักทรัพยากรบุคคล"]).Found));
    }

    [Fact]
    public void An_answer_that_means_nobody_any_more_does_not_count() =>
        Assert.Equal("somsri Unit", Say(People.On(Day, null, ("กองคลัง", "gone")).Of(["กองคลัง"]).Found));

    [Fact]
    public void Who_is_on_leave_is_replaced_by_whoever_acts_for_them()
    {
        var resolver = People.On(Day, Changed(
            People.Somsri with { LeaveFrom = Day, LeaveTo = Day },
            People.Wichai with { ActingFor = "Somsri" }));

        Assert.Equal("wichai Acting", Say(resolver.Of(["กองคลัง"]).Found));
    }

    [Theory]
    [InlineData(null, "2026-03-29", "somsri Unit")]
    [InlineData("2026-03-31", null, "somsri Unit")]
    [InlineData(null, "2026-03-30", "wichai Unit")]
    [InlineData("2026-03-30", null, "wichai Unit")]
    public void Leave_lasts_from_its_first_to_its_last_day_and_others_of_the_division_stand_in(string? from, string? to, string expected)
    {
        var resolver = People.On(Day, Changed(People.Somsri with { LeaveFrom = Parsed(from), LeaveTo = Parsed(to) }));

        Assert.Equal(expected, Say(resolver.Of(["กองคลัง"]).Found));
    }

    [Fact]
    public void Two_on_leave_who_act_for_each_other_are_nobody()
    {
        var resolver = People.On(Day, Changed(
            People.Malee with { LeaveFrom = Day, ActingFor = "anan" },
            People.Anan with { LeaveFrom = Day, ActingFor = "malee" }));

        Assert.Empty(resolver.Of(["สำนักปลัด"]).Found);
    }

    [Fact]
    public void A_unit_whose_owners_are_all_away_is_its_supervisors_matter()
    {
        var resolver = People.On(Day, Changed(People.Malee with { LeaveFrom = Day }));

        Assert.Equal("anan HeadsUnit", Say(resolver.Of(["สำนักปลัด"]).Found));
    }

    [Fact]
    public void What_nobody_owns_is_told_to_the_supervisor_of_the_general_unit_then_to_all_then_to_the_administrator()
    {
        Assert.Equal("anan Unowned", Say(People.On(Day).InsteadOfOwners([])));
        Assert.Equal("chang Unowned, prasit Unowned", Say(People.On(Day, People.All.Except([People.Anan])).InsteadOfOwners([])));
        Assert.Equal("admin Unowned", Say(People.On(Day, People.All.Where(p => p.Role != PersonRole.Supervisor)).InsteadOfOwners([])));
    }

    [Theory]
    [InlineData("กองคลัง งานพัสดุ", "prasit Escalated")]
    [InlineData("สำนักปลัดฯ", "anan Escalated")]
    [InlineData("ทุกส่วนราชการ", "anan Escalated, chang Escalated, prasit Escalated")]
    [InlineData("นักทรัพยากรบุคคล", "anan Escalated")]
    public void The_supervisor_of_an_owner_heads_their_unit_or_its_division(string printed, string expected)
    {
        var resolver = People.On(Day);

        Assert.Equal(expected, Say(resolver.Supervisors(resolver.Of([printed]).Found)));
    }

    [Fact]
    public void Where_a_unit_has_no_head_the_general_supervisor_is_told()
    {
        var resolver = People.On(Day, People.All.Except([People.Prasit]));

        Assert.Equal("anan Escalated", Say(resolver.Supervisors(resolver.Of(["กองคลัง"]).Found)));
    }

    private static IEnumerable<Person> Changed(params Person[] changed) => People.All.ExceptBy(changed.Select(c => c.Id), p => p.Id).Concat(changed);

    private static DateOnly? Parsed(string? day) => day is null ? null : DateOnly.Parse(day);

    private static string Say(IEnumerable<DutyOwner> owners) => string.Join(", ", owners.Select(o => $"{o.Person.Id} {o.Because}").Order());
}
