using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Feedback.Texts;

namespace ItaBot.Feedback.Questionnaires;

/// <summary>Numbers and stars as answers to a rating.</summary>
internal static partial class SpokenNumbers
{
    private const int StarsUsual = 5;

    /// <summary>The number that a message is, in any script's digits, with nothing around it but brackets and a full stop; null where it is none.</summary>
    public static int? Alone(string text) => AloneForm().Match(PlainLetters.WithUsualDigits(text)) is { Success: true } m ? Number(m.Groups[1]) : null;

    /// <summary>The number before the words of a button: <c>6 มากที่สุด</c>; the words are what is left.</summary>
    public static (int Number, string Words)? BeforeWords(string text) =>
        BeforeWordsForm().Match(PlainLetters.WithUsualDigits(text)) is { Success: true } m ? (Number(m.Groups[1]), text[m.Groups[2].Index..]) : null;

    /// <summary>The words before a sum of money, from ten baht: <c>โดนเรียก 500 บาท</c>; null where none is named.</summary>
    public static string? BeforeSum(string text) =>
        BeforeSumForm().Match(PlainLetters.WithUsualDigits(text)) is { Success: true } m ? text[..m.Groups[1].Length] : null;

    /// <summary>The numbers of the choices that "n of m" may mean: one, two where it lies between, none where it cannot be told.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="choices">How many choices there are.</param>
    public static IReadOnlyList<int> OutOf(string text, int choices)
    {
        if (OutOfForm().Match(PlainLetters.WithUsualDigits(text)) is not { Success: true } match)
        {
            return [];
        }

        var (number, all) = (Number(match.Groups[1]), Number(match.Groups[2]));
        return number == all && (all is 10 or 100) ? [choices]
            : all == choices && number >= 1 && number <= all ? [number]
            : all == StarsUsual ? OfFive(number, choices)
            : [];
    }

    /// <summary>
    /// The numbers of the choices that a count of stars may mean. Five stars are the usual most, while the buttons count to six;
    /// where the two differ, both are possible.
    /// </summary>
    public static IReadOnlyList<int> Stars(int stars, int choices) =>
        stars < 1 || stars > choices ? []
        : stars > StarsUsual ? [stars]
        : [.. OfFive(stars, choices).Append(stars).Distinct().Order()];

    /// <summary>The count of stars that a message names: "5 ดาว", "4 stars"; null where it names none.</summary>
    public static int? NamedStars(string text) =>
        StarsForm().Match(PlainLetters.WithUsualDigits(text)) is { Success: true } m ? Number(m.Groups[1]) : null;

    private static IReadOnlyList<int> OfFive(int number, int choices)
    {
        if (number is < 1 or > StarsUsual)
        {
            return [];
        }

        // One of five is the lowest of six, five of five the highest; the middle lies between two.
        var place = 1 + ((number - 1) * (choices - 1) / (decimal)(StarsUsual - 1));
        return place - decimal.Floor(place) == 0.5m
            ? [(int)decimal.Floor(place), (int)decimal.Ceiling(place)]
            : [(int)decimal.Round(place)];
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[\s(\[""']*([0-9]{1,3})[\s)\].""'\uFE0F\u20E3]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex AloneForm();

    [GeneratedRegex(@"^\s*([0-9]{1,2})[\s.:)]+(\p{L}.*)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex BeforeWordsForm();

    [GeneratedRegex(@"^(\s*\p{L}[^0-9]*?)\s*[0-9][0-9,]{1,9}\s*(?:บาท|baht)?\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BeforeSumForm();

    [GeneratedRegex(@"^\s*([0-9]{1,3})\s*(?:/|จาก|เต็ม|out of|of)\s*([0-9]{1,3})\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OutOfForm();

    [GeneratedRegex(@"^\s*([0-9])\s*(?:ดาว|stars?)\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StarsForm();
}
