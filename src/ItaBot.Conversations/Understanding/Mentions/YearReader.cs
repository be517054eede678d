using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>Fiscal years in any spelling: ปี 68, 2568, FY2025, ปีงบ ๒๕๖๗, ปี 68 กับ 67.</summary>
internal sealed class YearReader(Vocabulary vocabulary)
{
    private const int BuddhistEra = 543;

    /// <summary>The years named, and their places taken.</summary>
    public List<YearMention> Read(Reading reading)
    {
        var isComparison = vocabulary.Comparing.IsIn(reading.Text);
        var mentions = new List<YearMention>();
        var numbers = NumberReader.All(reading.Text).Where(n => reading.IsFree(n.Place)).ToList();
        for (var i = 0; i < numbers.Count; i++)
        {
            var number = numbers[i];
            var word = vocabulary.Years.FirstOrDefault(w => reading.EndsWith(w, number.Place.Start));
            var follows = i > 0 && mentions.Count > 0 && !reading.IsFree(numbers[i - 1].Place)
                && Join(reading, numbers[i - 1].Place.End, number.Place.Start);
            var precedes = isComparison && i + 1 < numbers.Count && IsRecent(number) && IsRecent(numbers[i + 1])
                && Join(reading, number.Place.End, numbers[i + 1].Place.Start);
            var counts = reading.StartsWith(vocabulary.Counters, number.Place.End);
            if (Year(number, word is not null, (follows || precedes) && !counts) is { } year)
            {
                var start = number.Place.Start - (word?.Length ?? 0);
                mentions.Add(new YearMention(year, vocabulary.References.Any(r => reading.EndsWith(r, start))));
                reading.Take(number.Place, Signs.Year);
            }
        }

        return mentions;
    }

    private static int? Year(ReadNumber number, bool hasWord, bool isJoined) => (number.Place.Length, (int)number.Value) switch
    {
        (4, var year and >= 2550 and < 2600) => year,
        (4, var year and >= 2550 - BuddhistEra and < 2600 - BuddhistEra) => year + BuddhistEra,
        (2, var year and >= 50) when hasWord || isJoined => 2500 + year,
        (2, var year and >= 7) when hasWord => 2000 + year + BuddhistEra,
        _ => null,
    };

    private static bool IsRecent(ReadNumber number) =>
        Year(number, hasWord: false, isJoined: false) is not null || (number.Place.Length == 2 && number.Value is >= 55 and < 80);

    private bool Join(Reading reading, int from, int to)
    {
        var between = reading.Text[from..to].Trim();
        var year = vocabulary.Years.FirstOrDefault(w => between.EndsWith(w, StringComparison.Ordinal)) ?? "";
        return between is "-" or "/" || vocabulary.YearJoins.Contains(between[..^year.Length].Trim());
    }
}
