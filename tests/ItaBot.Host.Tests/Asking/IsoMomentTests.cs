using System.Globalization;
using ItaBot.Host.Asking;

namespace ItaBot.Host.Tests.Asking;

public sealed class IsoMomentTests
{
    private static readonly TimeZoneInfo Bangkok = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok");

    [Theory]
    [InlineData("2026-03-30T08:30:00+07:00", "2026-03-30T01:30:00")]
    [InlineData("2026-03-30T08:30:00.5Z", "2026-03-30T08:30:00.5")]
    [InlineData("2026-03-30T08:30-05:00", "2026-03-30T13:30:00")]
    public void A_moment_with_an_offset_is_that_moment(string text, string utc) => Assert.Equal(Utc(utc), Read(text));

    [Theory]
    [InlineData("2026-03-30T08:30:00", "2026-03-30T01:30:00")]
    [InlineData("2026-03-30T08:30", "2026-03-30T01:30:00")]
    [InlineData("2026-03-30", "2026-03-29T17:00:00")]
    public void A_moment_without_an_offset_is_in_the_given_zone(string text, string utc) => Assert.Equal(Utc(utc), Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("30/03/2026")]
    [InlineData("2026-02-30")]
    [InlineData("2026-03-30T25:00:00Z")]
    [InlineData("2569-03-30")]
    public void Anything_else_is_no_moment(string text) => Assert.False(IsoMoment.IsMoment(text));

    private static DateTimeOffset Read(string text) => IsoMoment.TryParse(text, Bangkok, out var moment) ? moment : throw new FormatException(text);

    private static DateTimeOffset Utc(string text) =>
        new(DateTime.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture), TimeSpan.Zero);
}
