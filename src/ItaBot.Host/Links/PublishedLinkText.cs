using System.Globalization;
using ItaBot.Host.CommandLine;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Links.Watching;
using ItaBot.Reminders.Links.Wording;

namespace ItaBot.Host.Links;

/// <summary>Published links as lines for people, a link a line.</summary>
/// <param name="words">What is said of them.</param>
/// <param name="zone">The time zone of the people.</param>
internal sealed class PublishedLinkText(LinkWords words, TimeZoneInfo zone)
{
    /// <summary>The links with what was found of them last, and when.</summary>
    public IEnumerable<string> Lines(IReadOnlyList<WatchedLink> links) => links.Count == 0
        ? ["ยังไม่มีลิงก์ที่เผยแพร่ นำเข้าได้ด้วย itabot disclosures import — there is no published link yet; import some with itabot disclosures import"]
        : links.Select(Line);

    /// <summary>The links that were looked at, and how many are how.</summary>
    public IEnumerable<string> Lines(LinkRound round) =>
        round.Links.Count == 0 ? Lines(round.Links) : [.. Lines(round.Links), Summary(round)];

    private string Line(WatchedLink link)
    {
        var (disclosure, found) = (link.Disclosure, link.Disclosure.Found);
        string?[] parts =
        [
            link.AgencyId,
            disclosure.FiscalYear.ToString(CultureInfo.InvariantCulture),
            disclosure.Item,
            disclosure.Link,
            $"{words.Say(found, link.Covers, "th")} — {words.Say(found, link.Covers, "en")}",
            words.SayCertificate(found, zone, "th") is { } thai ? $"{thai} — {words.SayCertificate(found, zone, "en")}" : null,
            found is null ? null : TimeZoneInfo.ConvertTime(found.At, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        ];
        return Plain.Line(string.Join(" · ", parts.OfType<string>()));
    }

    private static string Summary(LinkRound round)
    {
        var (good, stale, doubtful, bad, unknown) = (
            round.Count(LinkState.Good), round.Count(LinkState.Stale), round.Count(LinkState.Doubtful), round.Count(LinkState.Bad),
            round.Count(LinkState.Unknown));
        return FormattableString.Invariant(
            $"{round.Links.Count} ลิงก์: ใช้ได้ {good} ข้อมูลปีเก่า {stale} รอตรวจซ้ำ {doubtful} ใช้ไม่ได้ {bad} ยังบอกไม่ได้ {unknown} ตรวจไม่ทัน {round.NotReached} — {round.Links.Count} links: {good} good, {stale} stale, {doubtful} doubtful, {bad} bad, {unknown} unknown, {round.NotReached} not reached in time");
    }
}
