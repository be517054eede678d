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

    /// <summary>
    /// A line: what, until when, why it is theirs, what it is worth, and what else is to be said on the occasion. It has two
    /// parts or more.
    /// </summary>
    internal IReadOnlyList<string> Line(Notice notice, IReadOnlyList<DateOnly> dues, DateOnly day, decimal worth, string locale)
    {
        var (isDuty, occasion) = (notice.Said is null, $"occasions.{notice.Occasion.Name}");
        string?[] parts =
        [
            notice.Duty.Title.In(locale),
            notice.Said?.In(locale) ?? When(dues, day, locale),
            notice.Owner.Because == OwnedBecause.Informed ? null : In(locale, $"because.{BecauseOf(notice.Owner)}", ("of", notice.Owner.Of)),
            isDuty && Points.Round(worth) is > 0 and var points
                ? In(locale, "worth", ("points", points.ToString("0.00", CultureInfo.InvariantCulture)))
                : null,
            isDuty && notice.Duty.NeedsEvidence && notice.Owner.Because != OwnedBecause.Escalated ? In(locale, "evidence") : null,
            _words.ContainsKey(occasion) ? In(locale, occasion) : null,
        ];
        return [.. parts.OfType<string>()];
    }

    /// <summary>What is said of a duty in place of its due day.</summary>
    /// <param name="key">What, by its key in the file: <c>notices.link-bad</c>, <c>reasons.stopped</c>.</param>
    /// <param name="values">What stands in braces, in a language.</param>
    internal LocalText Say(string key, params (string Name, Func<string, string> In)[] values)
    {
        return new(Of("th"), Of("en"));

        string Of(string locale) => In(locale, key, [.. values.Select(v => (v.Name, v.In(locale)))]);
    }

    /// <summary>Why somebody was not reached.</summary>
    internal LocalText Reason(string reason) => _words.GetValueOrDefault($"reasons.{reason}") ?? _words[$"reasons.{DigestMessage.Refused}"];

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
            ("due", DayText.Of(dues[0], locale)),
            ("dues", string.Join(", ", dues.Select(d => DayText.Of(d, locale)))));
    }

    private static string BecauseOf(DutyOwner owner) => owner.Because switch
    {
        OwnedBecause.Unit => "unit",
        OwnedBecause.EveryUnit => "every-unit",
        OwnedBecause.Remembered => "remembered",
        OwnedBecause.Named => "named",
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

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
