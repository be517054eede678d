using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Tests.Support;

namespace ItaBot.Reminders.Tests.Cadences;

public sealed class CadenceTests
{
    [Theory]
    [InlineData("2025-10-01", "start")]
    [InlineData("2026-02-27", "30-days")]
    [InlineData("2026-03-01", "")]
    [InlineData("2026-03-02", "")]
    [InlineData("2026-03-17", "14-days")]
    [InlineData("2026-03-24", "7-days")]
    [InlineData("2026-03-30", "1-day")]
    [InlineData("2026-03-31", "due")]
    [InlineData("2026-04-01", "")]
    [InlineData("2026-04-03", "escalation-next")]
    [InlineData("2026-04-07", "overdue, escalation to Supervisor")]
    [InlineData("2026-04-10", "overdue")]
    [InlineData("2026-04-13", "")]
    [InlineData("2026-04-21", "overdue")]
    [InlineData("2026-04-28", "overdue")]
    [InlineData("2026-04-29", "escalation-next")]
    [InlineData("2026-04-30", "escalation to Executive")]
    public void A_measure_that_nobody_does_is_told_of_on_these_days(string day, string occasions) =>
        Assert.Equal(occasions, Say("usual", day, "2025-10-01", "2026-03-31"));

    [Theory]
    [InlineData("2026-05-29", "2026-05-31", "due")]
    [InlineData("2026-05-28", "2026-05-31", "")]
    [InlineData("2026-04-10", "2026-04-15", "due")]
    [InlineData("2026-04-10", "2026-04-29", "14-days")]
    [InlineData("2026-04-30", "2026-05-31", "30-days")]
    public void A_day_off_sends_on_the_working_day_before_and_says_the_nearest_only(string day, string due, string occasion) =>
        Assert.Equal(occasion, Say("usual", day, null, due));

    [Fact]
    public void A_step_before_the_start_is_left_out()
    {
        Assert.Equal("", Say("usual", "2026-03-31", "2026-04-01", "2026-04-30"));
        Assert.Equal("start", Say("usual", "2026-04-01", "2026-04-01", "2026-04-30"));
    }

    [Fact]
    public void An_occasion_tells_the_day_that_was_meant_from_the_day_it_is_sent_on()
    {
        var occasion = Assert.Single(On("usual", "2026-02-27", "2025-10-01", "2026-03-31"));

        Assert.Equal((new DateOnly(2026, 3, 1), new DateOnly(2026, 2, 27)), (occasion.Meant, occasion.Day));
    }

    [Fact]
    public void What_is_overdue_on_days_off_only_waits_for_the_office()
    {
        var daily = new Cadence("daily", [new("overdue", Audience.Owner, Anchor.Due, 1, 1, null)]);

        var days = daily.Between(new(2026, 4, 10), new(2026, 4, 17), null, new(2026, 4, 10), Delivered.Days);

        Assert.Equal([(16, 16), (17, 19)], days.Select(o => (o.Day.Day, o.Meant.Day)));
    }

    [Fact]
    public void A_step_whose_working_day_before_is_not_overdue_yet_waits_for_the_one_after()
    {
        var cadence = new Cadence("once-late", [new("late", Audience.Owner, Anchor.Due, 2, 0, null)]);

        var late = Assert.Single(cadence.Between(new(2026, 4, 1), new(2026, 4, 30), null, new(2026, 4, 10), Delivered.Days));

        Assert.Equal((new(2026, 4, 16), new(2026, 4, 12)), (late.Day, late.Meant));
    }

    [Fact]
    public void Nobody_is_warned_of_an_escalation_before_the_duty_is_overdue()
    {
        var cadence = new Cadence("quick", [new("escalation", Audience.Supervisor, Anchor.Due, 1, 0, "warning")]);

        var told = cadence.Between(new(2026, 4, 1), new(2026, 4, 30), null, new(2026, 4, 8), Delivered.Days);

        Assert.Equal(["escalation"], told.Select(o => o.Name));
    }

    [Fact]
    public void Nobody_is_chased_for_what_comes_back_every_week() =>
        Assert.Equal(
            ["due"],
            Delivered.Cadences["once"]
                .Between(new(2026, 1, 1), new(2026, 12, 31), new(2026, 3, 2), new(2026, 3, 6), Delivered.Days)
                .Select(o => o.Name));

    private static string Say(string cadence, string day, string? start, string due) => string.Join(
        ", ", On(cadence, day, start, due).Select(o => o.To == Audience.Owner ? o.Name : $"{o.Name} to {o.To}"));

    private static IReadOnlyList<Occasion> On(string cadence, string day, string? start, string due) =>
        SendingDay.On(DateOnly.Parse(day), Delivered.Days) is { } sending
            ? Delivered.Cadences[cadence].On(sending, start is null ? null : DateOnly.Parse(start), DateOnly.Parse(due))
            : [];
}
