using System.Globalization;
using ItaBot.Feedback.Results;
using ItaBot.Host.CommandLine;
using ItaBot.Host.Tables;
using ItaBot.Scoring;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>Results as officers read them in a terminal.</summary>
internal static class RoundResultsText
{
    private const string Nothing = "–";

    public static IEnumerable<string> Lines(RoundReport report, TimeZoneInfo zone) => new[]
    {
        [
            RoundText.Line(report.Results.Round, zone),
            $"ความเห็นที่ {report.Agency.Name} เก็บเอง ไม่ใช่แบบสำรวจทางการของ ป.ป.ช. — the agency's own feedback, not the official survey of the NACC",
            $"ผู้ตอบเท่าที่แสดงได้ — people, as far as shown: {Number(report.People)}",
            "",
        ],
        TextTable.Lines([["ข้อ", "คำตอบ", "เฉลี่ย", "ช่วง 95 %", "เรื่อง"], .. report.Items.Select(i => CellsOf(i, report))]),
        [
            $"{Nothing} = ยังแสดงไม่ได้ ไม่ว่าจะยังไม่มีคำตอบหรือมีไม่ถึง {ResultGate.Fewest} — not shown, whether there are few answers or none",
        ],
        Paragraph(report.Items.SelectMany(i => Told(i, report))),
        Paragraph(InterimLines(report)),
        ListOf("เรื่องที่มาติดต่อ — services", report.Services.Select(s => Both(s.Name))),
        ListOf("ช่วงเวลาที่มาติดต่อ — times", report.Times.Select(t => Both(t.Name))),
        ListOf("ความเห็น — comments", report.Results.Comments),
        ListOf("ที่ควรดู ไม่ได้ตัดออก — what looked odd; nothing was taken out", report.Results.Oddities.Select(o => $"{Day(o.Week)} {Told(o.Oddity)}")),
        ListOf("การเชิญ — invitations", report.Results.Invitations.Select(i => $"{Day(i.Day)} · {i.Who} · {i.How} · {i.Text}")),
    }.SelectMany(lines => lines).Select(Plain.Line);

    private static IReadOnlyList<string> CellsOf(ItemResult item, RoundReport report) =>
    [
        item.Item,
        Number(item.Answers),
        Score(item.Mean),
        item.Low is { } low ? $"{Score(low)}–{Score(item.High)}" : Nothing,
        report.NameOf(item.Item).Thai,
    ];

    private static IEnumerable<string> Told(ItemResult item, RoundReport report)
    {
        var mark = report.Rules.PassMark.Value.ToString("0.##", CultureInfo.InvariantCulture);
        if (Told(item, mark) is { } verdict)
        {
            yield return $"{item.Item}: {Both(verdict)}";
        }

        if (item.Yes is { } yes)
        {
            yield return $"{item.Item}: ตอบว่ามี {Number(yes.Count)} ({Score(yes.Rate)} %, ช่วง 95 % {Score(yes.Low)}–{Score(yes.High)})"
                + $" — {Number(yes.Count)} said yes ({Score(yes.Rate)} %, 95 % interval {Score(yes.Low)}–{Score(yes.High)})";
        }
    }

    private static LocalText? Told(ItemResult item, string mark) => (item.Verdict, item.More) switch
    {
        (Verdict.Above, _) => new($"ผ่านเกณฑ์ {mark}", $"at or above {mark}"),
        (Verdict.Below, _) => new($"ต่ำกว่าเกณฑ์ {mark}", $"below {mark}"),
        (Verdict.CannotTell, MoreAnswers.About more) => new(
            $"ยังแยกจาก {mark} ไม่ได้ อีกราว {Number(more.Answers)} คำตอบจึงจะบอกได้",
            $"cannot be told from {mark} yet; about {Number(more.Answers)} more answers would tell"),
        (Verdict.CannotTell, _) => new(
            $"ใกล้ {mark} มากจนเก็บเพิ่มก็ยังบอกไม่ได้", $"so close to {mark} that more answers would not tell"),
        _ => null,
    };

    private static IEnumerable<string> InterimLines(RoundReport report)
    {
        var (interim, year) = (report.Interim, Number(report.Rules.Year));
        return
        [
            $"ถ้าแบบสำรวจทางการออกมาเท่าความเห็นที่เก็บเองนี้ คะแนนตามหลักเกณฑ์ปี {year} จะเป็น — if the official survey brought the same as this feedback, by the rules of {year}",
            .. interim.Indicators.Append(interim.Eit).Select(f => $"{Both(report.NameOf(f.Target))}: {Score(f.Score)}{string.Concat(f.YesNo.Select(YesOf))}"),
        ];
    }

    private static string YesOf(ItemResult item) => item.Yes is { } yes ? $" · {item.Item}: ตอบว่ามี — yes: {Number(yes.Count)} ({Score(yes.Rate)} %)" : "";

    private static IEnumerable<string> ListOf(string heading, IEnumerable<string> entries)
    {
        string[] all = [.. entries];
        return all.Length == 0 ? [] : Paragraph([heading, .. all.Select(e => $"- {e}")]);
    }

    // Nothing where there are no lines.
    private static IEnumerable<string> Paragraph(IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        return all.Length == 0 ? [] : ["", .. all];
    }

    private static string Told(Oddity oddity) => oddity == Oddity.Burst
        ? "มีคำตอบเข้ามามากภายในชั่วโมงเดียว — many answers within an hour"
        : "คำตอบเหมือนกันติดต่อกันหลายชุด — many answers in a row alike";

    private static string Both(LocalText text) => text.Thai == text.English ? text.Thai : $"{text.Thai} — {text.English}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Nothing;

    private static string Score(decimal? score) => score?.ToString("0.00", CultureInfo.InvariantCulture) ?? Nothing;
}
