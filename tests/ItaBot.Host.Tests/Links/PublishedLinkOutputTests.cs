using System.Text.Json;
using ItaBot.Host.Links;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Links.Watching;
using ItaBot.Reminders.Links.Wording;
using ItaBot.Reminders.Records;

namespace ItaBot.Host.Tests.Links;

public sealed class PublishedLinkOutputTests
{
    private static readonly TimeZoneInfo Bangkok = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok");
    private static readonly LinkWords Words = LinkWordsReader.Load(LinkWordsReader.DefaultPath);
    private static readonly DateTimeOffset At = new(2026, 3, 30, 1, 30, 0, TimeSpan.Zero);

    private static readonly WatchedLink Stale = Link("o13", new LinkFinding(At, new(LinkState.Stale, null))
    {
        Status = 200,
        FiscalYears = [2568],
        CertificateEnds = new(2026, 4, 9, 0, 0, 0, TimeSpan.Zero),
    });

    private static readonly WatchedLink Bad = Link("o2", new LinkFinding(At, new(LinkState.Bad, At.AddHours(-6)))
    {
        Reason = nameof(BadLink.HttpStatus),
        Status = 404,
    });

    [Fact]
    public void A_line_says_what_was_found_in_both_languages_and_when()
    {
        string[] lines = [.. new PublishedLinkText(Words, Bangkok).Lines([Stale, Bad, Link("o1", null)])];

        Assert.Equal(
            "dan · 2569 · o13 · https://dan.go.th/o13 · เปิดได้ แต่แสดงข้อมูลปี 2568 ต้องเป็นปี 2569 — works, but shows 2568; it must show 2569"
            + " · ใบรับรองความปลอดภัยของเว็บไซต์จะหมดอายุ 9 เม.ย. 2569 — the site's certificate ends on 9 April 2026 · 2026-03-30 08:30",
            lines[0]);
        Assert.EndsWith("— does not work: the site has no such page (HTTP 404) · 2026-03-30 08:30", lines[1], StringComparison.Ordinal);
        Assert.Equal("dan · 2569 · o1 · https://dan.go.th/o1 · ยังไม่ได้ตรวจ — not looked at yet", lines[2]);
    }

    [Fact]
    public void A_round_ends_with_its_counts_and_none_at_all_says_how_links_are_imported()
    {
        var text = new PublishedLinkText(Words, Bangkok);

        Assert.EndsWith(
            "— 2 links: 0 good, 1 stale, 0 doubtful, 1 bad, 0 unknown, 1 not reached in time",
            text.Lines(new LinkRound([Stale with { IsLookedAt = true }, Bad])).Last(),
            StringComparison.Ordinal);
        Assert.Contains("itabot disclosures import", Assert.Single(text.Lines(new LinkRound([]))), StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_a_link_carries_what_was_found_and_its_words()
    {
        var round = JsonDocument.Parse(new PublishedLinkJson(Words, Bangkok).Write(new LinkRound([Stale, Bad]))).RootElement;
        var (stale, bad) = (round.GetProperty("links")[0], round.GetProperty("links")[1]);

        Assert.Equal(("dan", "o13", "stale"), (Text(stale, "agency"), Text(stale, "item"), Text(stale, "state")));
        Assert.Equal((2568, 2569), (stale.GetProperty("shows")[0].GetInt32(), stale.GetProperty("mustShow").GetInt32()));
        Assert.Equal("2026-03-30T08:30:00+07:00", Text(stale, "checkedAt"));
        Assert.Equal("2026-04-09T07:00:00+07:00", Text(stale, "certificateEnds"));
        Assert.Equal(("httpStatus", 404), (Text(bad, "reason"), bad.GetProperty("status").GetInt32()));
        Assert.Equal("2026-03-30T02:30:00+07:00", Text(bad, "failingSince"));
        Assert.StartsWith("ใช้ไม่ได้: ", Text(bad, "th"), StringComparison.Ordinal);
        Assert.Equal((1, 1, 0), (Count("stale"), Count("bad"), Count("good")));

        static string? Text(JsonElement link, string name) => link.GetProperty(name).GetString();

        int Count(string state) => round.GetProperty("counts").GetProperty(state).GetInt32();
    }

    private static WatchedLink Link(string item, LinkFinding? found) =>
        new("dan", new(2569, item, $"https://dan.go.th/{item}") { Found = found }, 2569);
}
