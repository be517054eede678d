using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Scoring.Thai;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Times of day as they were typed: 10:30, 10.30 น., 9 โมงครึ่ง, บ่ายสอง, 9 am, noon.</summary>
internal static partial class TimeReader
{
    private const int Noon = 12, HalfAnHour = 30, SixHours = 6, HoursOfDay = 24;

    private static readonly string[] Words =
        ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "สิบเอ็ด", "สิบสอง"];

    /// <summary>The first time of day; null where there is none.</summary>
    public static TimeOnly? Read(string typed)
    {
        var text = ThaiDigits.ToArabic(typed).ToLowerInvariant();
        return Clock(text) ?? English(text) ?? Afternoon(text) ?? Thai(text) ?? Early(text) ?? Midday(text);
    }

    private static TimeOnly? Clock(string text) => ClockTime().Match(text) is { Success: true } match
        ? At(HourOf(match, match.Groups["half"].Value), int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture))
        : null;

    private static TimeOnly? English(string text) => EnglishTime().Match(text) is { Success: true } match
        ? At(HourOf(match, match.Groups["half"].Value), 0)
        : null;

    private static TimeOnly? Afternoon(string text) => AfternoonTime().Match(text) is { Success: true } match
        ? At(Noon + (match.Groups["hour"].Success ? NumberOf(match.Groups["hour"].Value) : 1), MinuteOf(match))
        : null;

    private static TimeOnly? Thai(string text)
    {
        if (ThaiTime().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var hour = NumberOf(match.Groups["hour"].Value);
        return (match.Groups["unit"].Value, match.Groups["part"].Value) switch
        {
            // Three โมงเช้า is nine o'clock to older people, four โมง alone is in the afternoon to everybody.
            ("โมง", "เช้า") => At(hour < SixHours ? hour + SixHours : hour, MinuteOf(match)),
            ("โมง", _) => At(hour < SixHours || match.Groups["part"].Value == "เย็น" ? hour + Noon : hour, MinuteOf(match)),
            ("ทุ่ม", _) => At(hour + Noon + SixHours, MinuteOf(match)),
            _ => At(hour, MinuteOf(match)),
        };
    }

    private static TimeOnly? Early(string text) => EarlyTime().Match(text) is { Success: true } match
        ? At(NumberOf(match.Groups["hour"].Value), MinuteOf(match))
        : null;

    private static TimeOnly? Midday(string text) => MiddayTime().Match(text) is { Success: true } match ? At(Noon, MinuteOf(match)) : null;

    private static int HourOf(Match match, string half)
    {
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        return half switch
        {
            ['p', ..] when hour < Noon => hour + Noon,
            ['a', ..] when hour == Noon => 0,
            _ => hour,
        };
    }

    private static int MinuteOf(Match match) => match.Groups["halfpast"].Success ? HalfAnHour : 0;

    private static int NumberOf(string written) => Array.IndexOf(Words, written) is var word and >= 0
        ? word + 1
        : int.Parse(written, CultureInfo.InvariantCulture);

    private static TimeOnly? At(int hour, int minute) => hour < HoursOfDay ? new TimeOnly(hour, minute) : null;

    // A point is a decimal point unless something says that it is a time.
    [GeneratedRegex(@"(?<![0-9.:/-])(?<hour>[0-9]{1,2})(?::(?<minute>[0-5][0-9])(?![0-9])|\.(?<minute>[0-5][0-9])(?= ?(?:น\b|น\.|นาฬิกา|a\.?m|p\.?m)))(?: ?(?<half>[ap])\.?m\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"(?<![0-9.:/-])(?<hour>1[0-2]|[1-9]) ?(?:(?<half>[ap])\.?m\b|o'?clock)", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishTime();

    [GeneratedRegex(@"บ่าย ?(?:โมง|(?<hour>[1-5](?![0-9])|หนึ่ง|สอง|สาม|สี่|ห้า))(?: ?โมง)?(?: ?(?<halfpast>ครึ่ง))?", RegexOptions.CultureInvariant)]
    private static partial Regex AfternoonTime();

    [GeneratedRegex(@"(?<hour>(?<![0-9.:/-])[0-9]{1,2}|สิบเอ็ด|สิบสอง|สิบ|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า) ?(?<unit>โมง|ทุ่ม|นาฬิกา|น\.|น(?=$| ))(?: ?(?<part>เช้า|เย็น))?(?: ?(?<halfpast>ครึ่ง))?", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiTime();

    [GeneratedRegex(@"ตี ?(?<hour>[1-5](?![0-9])|หนึ่ง|สอง|สาม|สี่|ห้า)(?: ?(?<halfpast>ครึ่ง))?", RegexOptions.CultureInvariant)]
    private static partial Regex EarlyTime();

    [GeneratedRegex(@"เที่ยง(?!คืน)(?:วัน)?(?: ?(?<halfpast>ครึ่ง))?|\bnoon\b", RegexOptions.CultureInvariant)]
    private static partial Regex MiddayTime();
}
