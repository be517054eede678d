using System.Globalization;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.Thai;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>What a month is called, normalised.</summary>
/// <param name="Words">The name: มีนาคม, มีนา, มีค, march, mar.</param>
/// <param name="Month">1–12.</param>
/// <param name="IsShort">Whether it is so short that it also begins other words, as มีค begins มีคะแนน.</param>
internal sealed record MonthName(string Words, int Month, bool IsShort)
{
    private static readonly string[] Endings = ["คม", "ยน", "พันธ์"];

    /// <summary>The names of all months, the longest first.</summary>
    public static IReadOnlyList<MonthName> All { get; } =
        [.. Enumerable.Range(1, 12).SelectMany(Of).OrderByDescending(m => m.Words.Length)];

    private static IEnumerable<MonthName> Of(int month)
    {
        var thai = ThaiMonths.Name(month);
        var ending = Endings.First(e => thai.EndsWith(e, StringComparison.Ordinal));
        var english = CultureInfo.InvariantCulture.DateTimeFormat;
        yield return new(thai, month, IsShort: false);
        yield return new(thai[..^ending.Length], month, IsShort: false);
        yield return new(LetterFolder.Compact(LetterFolder.Fold(ThaiMonths.Abbreviation(month))), month, IsShort: true);
        yield return new(english.GetMonthName(month).ToLowerInvariant(), month, IsShort: false);
        yield return new(english.GetAbbreviatedMonthName(month).ToLowerInvariant(), month, IsShort: false);
    }
}
