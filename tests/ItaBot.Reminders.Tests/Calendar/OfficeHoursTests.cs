using ItaBot.Reminders.Tests.Support;

namespace ItaBot.Reminders.Tests.Calendar;

public sealed class OfficeHoursTests
{
    private static readonly TimeZoneInfo Bangkok = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok");

    [Theory]
    [InlineData("2026-03-30T08:30:00+07:00", true)]
    [InlineData("2026-03-30T08:29:59+07:00", false)]
    [InlineData("2026-03-30T16:29:59+07:00", true)]
    [InlineData("2026-03-30T16:30:00+07:00", false)]
    [InlineData("2026-03-30T01:30:00Z", true)]
    [InlineData("2026-03-30T23:00:00Z", false)]
    [InlineData("2026-03-28T10:00:00+07:00", false)]
    [InlineData("2026-04-13T10:00:00+07:00", false)]
    public void The_office_is_open_on_working_days_between_its_hours(string moment, bool isOpen) =>
        Assert.Equal(isOpen, Delivered.Cadences.Hours.Open(DateTimeOffset.Parse(moment), Delivered.Days, Bangkok));

    [Theory]
    [InlineData("07:00", "08:30")]
    [InlineData("13:15", "13:15")]
    [InlineData("16:00", "16:00")]
    [InlineData("16:29", "16:00")]
    [InlineData("16:30", "16:00")]
    [InlineData("22:00", "16:00")]
    public void An_hour_that_somebody_chose_is_kept_within_the_hours(string wish, string kept) =>
        Assert.Equal(TimeOnly.Parse(kept), Delivered.Cadences.Hours.Within(TimeOnly.Parse(wish)));
}
