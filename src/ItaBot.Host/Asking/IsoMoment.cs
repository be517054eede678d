using System.Globalization;

namespace ItaBot.Host.Asking;

/// <summary>Reads moments in ISO 8601: a date, with or without a time and an offset.</summary>
internal static class IsoMoment
{
    private static readonly string[] Local = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];

    private static readonly string[] WithOffset = [.. Local.Skip(1).Select(format => format + "zzz")];

    private static readonly string[] Utc = [.. Local.Skip(1).Select(format => format + "'Z'")];

    // Years from here on are of the Buddhist era, written where ISO 8601 takes the common one.
    private const int FirstBuddhistYear = 2400;

    /// <summary>Whether it is a moment of the common era.</summary>
    public static bool IsMoment(string text) => TryParse(text, TimeZoneInfo.Utc, out var moment) && moment.Year < FirstBuddhistYear;

    /// <summary>Reads a moment.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="zone">The zone of a moment that is written without an offset.</param>
    /// <param name="moment">The moment.</param>
    public static bool TryParse(string text, TimeZoneInfo zone, out DateTimeOffset moment)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (DateTimeOffset.TryParseExact(text, WithOffset, invariant, DateTimeStyles.None, out moment)
            || DateTimeOffset.TryParseExact(text, Utc, invariant, DateTimeStyles.AssumeUniversal, out moment))
        {
            return true;
        }

        if (!DateTime.TryParseExact(text, Local, invariant, DateTimeStyles.None, out var local))
        {
            return false;
        }

        moment = new(local, zone.GetUtcOffset(local));
        return true;
    }
}
