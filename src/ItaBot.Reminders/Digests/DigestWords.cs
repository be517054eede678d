using System.Globalization;
using ItaBot.Reminders.Owners;
using ItaBot.Scoring;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Digests;

/// <summary>The wording of digests, read from <c>digest.yaml</c>.</summary>
public sealed class DigestWords
{
    private readonly IReadOnlyDictionary<string, LocalText> _words;

    internal DigestWords(IReadOnlyDictionary<string, LocalText> words) => _words = words;

    /// <summary>A line: what, until when, why it is theirs, what it is worth, and what else is to be said on the occasion.</summary>
    internal string Line(Notice notice, IReadOnlyList<DateOnly> dues, DateOnly day, decimal worth, string locale)
    {
        string?[] parts =
        [
            notice.Duty.Title.In(locale),
            When(dues, day, locale),
            In(locale, $"because.{BecauseOf(notice.Owner)}", ("of", notice.Owner.Of)),
            Points.Round(worth) is > 0 and var points
                ? In(locale, "worth", ("points", points.ToString("0.00", CultureInfo.InvariantCulture)))
                : null,
            notice.Duty.NeedsEvidence && notice.Owner.Because != OwnedBecause.Escalated ? In(locale, "evidence") : null,
            _words.ContainsKey($"occasions.{notice.Occasion.Name}") ? In(locale, $"occasions.{notice.Occasion.Name}") : null,
        ];
        return string.Join(" · ", parts.Where(p => p is not null));
    }

    private string When(IReadOnlyList<DateOnly> dues, DateOnly day, string locale)
    {
        var left = dues[0].DayNumber - day.DayNumber;
        var key = (dues.Count, left) switch
        {
            ( > 1, _) => "when.several",
            (_, < 0) => "when.overdue",
            (_, 0) => "when.today",
            (_, 1) => "when.tomorrow",
            _ => "when.left",
        };
        return In(
            locale,
            key,
            ("days", Text(Math.Abs(left))),
            ("count", Text(dues.Count)),
            ("due", Day(dues[0], locale)),
            ("dues", string.Join(", ", dues.Select(d => Day(d, locale)))));
    }

    private static string BecauseOf(DutyOwner owner) => owner.Because switch
    {
        OwnedBecause.Unit => "unit",
        OwnedBecause.EveryUnit => "every-unit",
        OwnedBecause.Remembered => "remembered",
        OwnedBecause.HandedOver => "handed-over",
        OwnedBecause.Acting => "acting",
        OwnedBecause.HeadsUnit => "heads-unit",
        OwnedBecause.Escalated => owner.Of.Length > 0 ? "escalated" : "escalated-unnamed",
        _ => owner.Of.Length > 0 ? "unowned" : "unowned-unnamed",
    };

    private string In(string locale, string key, params ReadOnlySpan<(string Name, string Text)> values)
    {
        var text = _words[key].In(locale);
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    private static string Day(DateOnly day, string locale) => locale == "en"
        ? day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
        : $"{Text(day.Day)} {ThaiMonths.Abbreviation(day.Month)} {Text(FiscalYears.BuddhistYear(day))}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
