using System.Globalization;
using ItaBot.Feedback.Rounds;
using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>Rounds in lines for people.</summary>
internal static class RoundText
{
    /// <summary>The rounds of an agency, a round a line.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<FeedbackRound> rounds, TimeZoneInfo zone) => rounds.Count == 0
        ? ["ยังไม่มีรอบเก็บความเห็น เปิดรอบแรกด้วย itabot round open — there is no round yet; open the first with itabot round open"]
        : rounds.Select(r => Line(r, zone));

    /// <summary>A round in one line.</summary>
    public static string Line(FeedbackRound round, TimeZoneInfo zone) => Plain.Line(string.Join(" · ", new[]
    {
        round.Id,
        round.Name,
        round.Population is { } people ? $"ประชากร {people.ToString(CultureInfo.InvariantCulture)} คน — a population of {people.ToString(CultureInfo.InvariantCulture)}" : null,
        round.ClosedAt is { } closed
            ? $"ปิดแล้ว {Day(round.OpenedAt, zone)} ถึง {Day(closed, zone)} — closed"
            : $"เปิดอยู่ ตั้งแต่ {Day(round.OpenedAt, zone)} — open",
    }.OfType<string>()));

    private static string Day(DateTimeOffset moment, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(moment, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
