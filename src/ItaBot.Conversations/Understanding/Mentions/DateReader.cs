using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.Thai;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Days of the calendar: ๓๑ มี.ค. ๖๙, 2 March 2026, 31/3/2569, วันที่ 16, วันศุกร์หน้า, สิ้นเดือน.</summary>
internal sealed partial class DateReader(Vocabulary vocabulary)
{
    private const int LongestYear = 4;

    /// <summary>The first day named, and its place taken.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="today">The day from which "Friday" or a day without a year is counted.</param>
    public DateOnly? Read(Reading reading, DateOnly today) =>
        Numeric(reading) ?? WithMonth(reading, today) ?? End(reading, today) ?? Weekday(reading, today) ?? DayOfMonth(reading, today);

    private static DateOnly? Numeric(Reading reading)
    {
        if (NumericDate().Match(reading.Text) is not { Success: true } match)
        {
            return null;
        }

        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        return Taken(reading, new Stretch(match.Index, match.Index + match.Length), YearOf(match.Groups["year"].Value), month, day);
    }

    private DateOnly? WithMonth(Reading reading, DateOnly today)
    {
        foreach (var name in MonthName.All)
        {
            for (var at = reading.Text.IndexOf(name.Words, StringComparison.Ordinal); at >= 0;
                at = reading.Text.IndexOf(name.Words, at + 1, StringComparison.Ordinal))
            {
                if (IsWord(reading, name, at) && WithMonth(reading, name, at, today) is { } date)
                {
                    return date;
                }
            }
        }

        return null;
    }

    private DateOnly? WithMonth(Reading reading, MonthName name, int at, DateOnly today)
    {
        var end = at + name.Words.Length;
        var (start, day) = DayBefore(reading, at);
        if (day is null && DayAfter().Match(reading.Text, end) is { Success: true } after && after.Index == end && !name.IsShort)
        {
            (day, end) = (int.Parse(after.Groups["day"].ValueSpan, CultureInfo.InvariantCulture), end + after.Length);
        }

        var monthEnd = vocabulary.Days.MonthEnds.Find(reading.Text).FirstOrDefault(e => e.End == at || e.End == at - 1);
        if (day is null && monthEnd.Length == 0)
        {
            return null;
        }

        var (afterYear, year) = YearAfter(reading, end);
        year ??= IsPast(today, name.Month, day ?? int.MaxValue) ? today.Year + 1 : today.Year;
        return Taken(reading, new Stretch(day is null ? monthEnd.Start : start, afterYear), year.Value, name.Month, day ?? DateTime.DaysInMonth(year.Value, name.Month));
    }

    private (int Start, int? Day) DayBefore(Reading reading, int at)
    {
        if (DayOrdinal().Match(reading.Text[..at]) is { Success: true } ordinal)
        {
            return (ordinal.Index, int.Parse(ordinal.Groups["day"].ValueSpan, CultureInfo.InvariantCulture));
        }

        var start = vocabulary.Days.BeforeMonth.FirstOrDefault(w => reading.EndsWith(w, at)) is { } word ? at - word.Length : at;
        return NumberReader.Before(reading.Text, start) is { Value: >= 1 and <= 31 } number
            ? (number.Place.Start, (int)number.Value)
            : (start, null);
    }

    private (int End, int? Year) YearAfter(Reading reading, int end)
    {
        var at = vocabulary.Years.FirstOrDefault(w => reading.StartsWith(w, end)) is { } word
            ? reading.Text.IndexOf(word, end, StringComparison.Ordinal) + word.Length
            : end;
        return NumberReader.At(reading.Text, at) is { Place.Length: 2 or LongestYear } number && char.IsAsciiDigit(reading.Text[number.Place.Start])
            ? (number.Place.End, YearOf(reading.Text[number.Place.Start..number.Place.End]))
            : (end, null);
    }

    private bool IsWord(Reading reading, MonthName name, int at)
    {
        var end = at + name.Words.Length;
        var isLatin = char.IsAsciiLetter(name.Words[0]);
        return isLatin
            ? reading.StartsWith(name.Words, at) && reading.EndsWith(name.Words, end)
            : !name.IsShort || end == reading.Text.Length || !Letters.IsThai(reading.Text[end])
                || vocabulary.Days.After.Any(w => reading.StartsWith(w, end));
    }

    private DateOnly? End(Reading reading, DateOnly today)
    {
        if (vocabulary.Days.FiscalYearEnds.IsIn(reading.Text))
        {
            return FiscalYears.LastDay(FiscalYears.Of(today));
        }

        if (vocabulary.Days.MonthEnds.Find(reading.Text) is not [var end, ..])
        {
            return null;
        }

        var month = vocabulary.Days.Next.Any(w => reading.StartsWith(w, end.End)) || reading.Text.Contains("next month", StringComparison.Ordinal)
            ? today.AddMonths(1)
            : today;
        reading.Take(end, Signs.Date);
        return new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
    }

    private DateOnly? Weekday(Reading reading, DateOnly today)
    {
        foreach (var (day, words) in vocabulary.Days.Weekdays)
        {
            if (words.Find(reading.Text) is not [var place, ..] || !reading.IsFree(place))
            {
                continue;
            }

            var isNext = vocabulary.Days.Next.Any(w => reading.StartsWith(w, place.End) || reading.EndsWith(w, place.Start));
            reading.Take(place, Signs.Date);
            var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
            var ahead = ((int)day - (int)today.DayOfWeek + 7) % 7;
            return isNext ? monday.AddDays(7 + (((int)day + 6) % 7)) : today.AddDays(ahead == 0 ? 7 : ahead);
        }

        return null;
    }

    /// <summary>"วันที่ 16": the next one that there is.</summary>
    private DateOnly? DayOfMonth(Reading reading, DateOnly today)
    {
        foreach (var word in vocabulary.Days.DayOfMonth.Find(reading.Text))
        {
            if (NumberReader.At(reading.Text, word.End) is not { Value: >= 1 and <= 31 } number || !reading.IsFree(number.Place))
            {
                continue;
            }

            var month = new DateOnly(today.Year, today.Month, 1);
            while ((int)number.Value > DateTime.DaysInMonth(month.Year, month.Month) || month.AddDays((int)number.Value - 1) < today)
            {
                month = month.AddMonths(1);
            }

            reading.Take(new Stretch(word.Start, number.Place.End), Signs.Date);
            return month.AddDays((int)number.Value - 1);
        }

        return null;
    }

    private static DateOnly? Taken(Reading reading, Stretch place, int? year, int month, int day)
    {
        if (year is null or < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year.Value, month))
        {
            return null;
        }

        reading.Take(place, Signs.Date);
        return new DateOnly(year.Value, month, day);
    }

    private static bool IsPast(DateOnly today, int month, int day) =>
        month < today.Month || (month == today.Month && day < today.Day);

    private static int? YearOf(string digits) =>
        FiscalYears.TryRead(digits, out var year) ? FiscalYears.ToCommonEra(year) : null;

    [GeneratedRegex(@"(?<![0-9./-])(?:(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})|(?<day>[0-9]{1,2})(?<s>[./-])(?<month>[0-9]{1,2})\k<s>(?<year>[0-9]{4}|[0-9]{2}))(?![0-9]|[./-][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"(?<![0-9])(?<day>[0-9]{1,2})(?:st|nd|rd|th)(?: of)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayOrdinal();

    [GeneratedRegex(@"\G (?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DayAfter();
}
