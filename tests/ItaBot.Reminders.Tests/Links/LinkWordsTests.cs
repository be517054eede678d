using ItaBot.Reminders.Links;
using ItaBot.Reminders.Links.Wording;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders.Tests.Links;

public sealed class LinkWordsTests
{
    private static readonly LinkWords Words = LinkWordsReader.Load(LinkWordsReader.DefaultPath);
    private static readonly DateTimeOffset Now = Site.Now;

    private static readonly string[] Names = [.. Enum.GetNames<BadLink>(), .. Enum.GetNames<RefusedLink>(), .. Enum.GetNames<UncertainLink>()];

    public static TheoryData<string> AllReasons { get; } = [.. Names];

    [Theory]
    [MemberData(nameof(AllReasons))]
    public void Every_reason_has_words_of_its_own_in_both_languages(string reason)
    {
        var others = Names.Where(r => r != reason);

        Assert.All(["th", "en"], locale =>
        {
            var said = Say(reason, locale);
            Assert.DoesNotContain('{', said);
            Assert.DoesNotContain(reason, said, StringComparison.Ordinal);
            Assert.DoesNotContain(said, others.Select(other => Say(other, locale)));
        });

        static string Say(string reason, string locale) => Words.Say(Finding(LinkState.Unknown) with { Reason = reason }, null, locale);
    }

    [Fact]
    public void A_stale_link_names_both_years()
    {
        var found = Finding(LinkState.Stale) with { FiscalYears = [2567, 2568] };

        Assert.Equal("works, but shows 2567, 2568; it must show 2569", Words.Say(found, 2569, "en"));
        Assert.Equal("เปิดได้ แต่แสดงข้อมูลปี 2567, 2568 ต้องเป็นปี 2569", Words.Say(found, 2569, "th"));
        Assert.Equal("works, but shows an earlier year", Words.Say(found with { FiscalYears = [] }, 2569, "en"));
    }

    [Theory]
    [InlineData(404, "does not work: the site has no such page (HTTP 404)")]
    [InlineData(410, "does not work: the site has no such page (HTTP 410)")]
    [InlineData(403, "does not work: the site says that it cannot be opened (HTTP 403)")]
    [InlineData(503, "does not work: the site is out of order (HTTP 503)")]
    public void A_status_is_said_in_plain_words(int status, string said) =>
        Assert.Equal(said, Words.Say(Finding(LinkState.Bad) with { Reason = nameof(BadLink.HttpStatus), Status = status }, 2569, "en"));

    [Fact]
    public void A_first_failure_says_when_it_will_be_told() => Assert.Equal(
        "failed: there is no site of this name (you are told after a second failure at least 6 hours after the first)",
        Words.Say(Finding(LinkState.Doubtful) with { Reason = nameof(BadLink.UnknownHost) }, null, "en"));

    [Fact]
    public void What_could_not_be_told_is_no_reason_for_what_is_held() => Assert.Equal(
        "works (the last look told nothing: the site asks not to be asked so often)",
        Words.Say(Finding(LinkState.Good) with { Reason = nameof(UncertainLink.Busy) }, null, "en"));

    [Fact]
    public void A_link_that_nobody_looked_at_and_a_reason_that_is_not_known_any_more_are_said_too()
    {
        Assert.Equal("not looked at yet", Words.Say(null, 2569, "en"));
        Assert.Equal("does not work", Words.Say(Finding(LinkState.Bad) with { Reason = "SomethingOfOld" }, 2569, "en"));
    }

    [Fact]
    public void A_certificate_that_ends_soon_is_said_with_the_day_where_people_are()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok");
        var found = Finding(LinkState.Good) with { CertificateEnds = new(2026, 4, 9, 20, 0, 0, TimeSpan.Zero) };

        Assert.Equal("ใบรับรองความปลอดภัยของเว็บไซต์จะหมดอายุ 10 เม.ย. 2569", Words.SayCertificate(found, zone, "th"));
        Assert.Equal("the site's certificate ends on 10 April 2026", Words.SayCertificate(found, zone, "en"));
        Assert.Null(Words.SayCertificate(Finding(LinkState.Good), zone, "th"));
        Assert.Null(Words.SayCertificate(null, zone, "th"));
    }

    [Theory]
    [InlineData("  unknown-host:", "  unknown-hosts:", "is not known")]
    [InlineData("it must show {expected}", "it must show {year}", "\"{year}\" is not known")]
    public void A_file_of_words_that_cannot_be_is_refused_with_its_line(string text, string by, string says)
    {
        var whole = File.ReadAllText(LinkWordsReader.DefaultPath);
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, whole.Replace(text, by, StringComparison.Ordinal));
            var refusal = Assert.Throws<DataFileException>(() => LinkWordsReader.Load(path));

            Assert.Equal(1 + whole[..whole.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n'), refusal.Line);
            Assert.Contains(says, refusal.Problem.English, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static LinkFinding Finding(LinkState state) => new(Now, new(state, null));
}
