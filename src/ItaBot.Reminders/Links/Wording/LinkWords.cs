using System.Globalization;
using System.Text.Json;
using ItaBot.Reminders.Records;
using ItaBot.Scoring;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Links.Wording;

/// <summary>What is said of published links after they were looked at, read from <c>link-words.yaml</c>.</summary>
public sealed class LinkWords
{
    private const int NotFound = 404;
    private const int Gone = 410;
    private const int FirstServerFault = 500;

    private readonly IReadOnlyDictionary<string, LocalText> _words;

    internal LinkWords(IReadOnlyDictionary<string, LocalText> words) => _words = words;

    /// <summary>What is held of a link, and why: <c>works, but shows 2568; it must show 2569</c>.</summary>
    /// <param name="found">What was found; null where nobody looked yet.</param>
    /// <param name="covers">The fiscal year, Buddhist era, that it must show; null where that is not known.</param>
    /// <param name="locale"><c>th</c> or <c>en</c>.</param>
    public string Say(LinkFinding? found, int? covers, string locale)
    {
        if (found is null)
        {
            return In(locale, "states.unlooked");
        }

        var state = State(found, covers, locale);
        // A reason that an earlier version knew may have no words any more.
        return found.Reason is not { } reason || !_words.ContainsKey($"reasons.{NameOf(reason)}")
            ? state
            : In(
                locale,
                Form(found.Verdict.State, reason),
                ("state", state),
                ("reason", Reason(reason, found.Status, locale)),
                ("hours", Text((int)LinkVerdict.Between.TotalHours)));
    }

    /// <summary>That a certificate ends soon; null where none does.</summary>
    /// <param name="found">What was found; null where nobody looked yet.</param>
    /// <param name="zone">The time zone of the people.</param>
    /// <param name="locale"><c>th</c> or <c>en</c>.</param>
    public string? SayCertificate(LinkFinding? found, TimeZoneInfo zone, string locale) => found?.CertificateEnds is { } ends
        ? In(locale, "certificate", ("day", DayText.Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(ends, zone).DateTime), locale)))
        : null;

    /// <summary>The name of a state or a reason in the file: <c>unknown-host</c>.</summary>
    internal static string NameOf(string member) => JsonNamingPolicy.KebabCaseLower.ConvertName(member);

    private string State(LinkFinding found, int? covers, string locale) => found.Verdict.State switch
    {
        LinkState.Stale when covers is { } expected && found.FiscalYears.Count > 0 => In(
            locale,
            "states.stale",
            ("shown", string.Join(", ", found.FiscalYears.Select(Text))),
            ("expected", Text(expected))),
        LinkState.Stale => In(locale, "states.stale-unnamed"),
        var state => In(locale, $"states.{NameOf(state.ToString())}"),
    };

    private string Reason(string reason, int? status, string locale) => (reason, status) switch
    {
        (nameof(BadLink.HttpStatus), { } number) => In(
            locale,
            number is NotFound or Gone ? "reasons.not-there" : number >= FirstServerFault ? "reasons.site-failed" : "reasons.http-status-numbered",
            ("status", Text(number))),
        _ => In(locale, $"reasons.{NameOf(reason)}"),
    };

    // What could not be told the last time is no reason for what was held before.
    private static string Form(LinkState state, string reason) => state switch
    {
        LinkState.Unknown => "because",
        _ when Enum.TryParse<UncertainLink>(reason, out _) => "later",
        LinkState.Doubtful => "first",
        _ => "because",
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
