using System.Globalization;
using System.Text.RegularExpressions;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>Finds what tells a moment of a span, or its day.</summary>
internal static partial class Moments
{
    private static readonly TimeSpan Thailand = TimeSpan.FromHours(7);

    /// <summary>The columns in which such a value stands.</summary>
    public static IEnumerable<string> PlacesIn(IEnumerable<Cell> cells, DateTimeOffset from, DateTimeOffset to) =>
        cells.Where(c => Tells(c.Value, from, to)).Select(c => c.Place).Distinct().Order(StringComparer.Ordinal);

    private static bool Tells(object value, DateTimeOffset from, DateTimeOffset to) => value switch
    {
        string text => Times().Matches(text).Any(m => Tells(m.Value, from, to))
            || Days().Matches(text).Any(m => m.Value == Day(from.ToUniversalTime()) || m.Value == Day(from.ToOffset(Thailand)))
            || Numbers().Matches(text).Any(m => Tells(long.Parse(m.Value, CultureInfo.InvariantCulture), from, to)),
        long number => Tells(number, from, to),
        double number => Tells((long)number, from, to),
        _ => false,
    };

    private static bool Tells(string time, DateTimeOffset from, DateTimeOffset to) =>
        DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment >= from && moment <= to;

    // Seconds, milliseconds and microseconds since 1970, and ticks.
    private static bool Tells(long number, DateTimeOffset from, DateTimeOffset to) =>
        IsIn(number, from.ToUnixTimeSeconds(), to.ToUnixTimeSeconds())
        || IsIn(number, from.ToUnixTimeMilliseconds(), to.ToUnixTimeMilliseconds())
        || IsIn(number / 1000, from.ToUnixTimeMilliseconds(), to.ToUnixTimeMilliseconds())
        || IsIn(number, from.UtcTicks, to.UtcTicks);

    private static bool IsIn(long number, long from, long to) => number >= from && number <= to;

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?", RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    [GeneratedRegex(@"\b\d{10,18}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
