using System.Globalization;

namespace ItaBot.Conversations.Answers;

/// <summary>How figures are written in replies.</summary>
internal static class Numbers
{
    /// <summary>A score: two decimals, as the results are published.</summary>
    public static string Score(decimal points) => points.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A score less another, with its sign.</summary>
    public static string Difference(decimal points) => points.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>A mark, a weight or a count: no more decimals than it has.</summary>
    public static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A fiscal year: Buddhist era in Thai, both eras in English.</summary>
    public static string Year(string locale, int year) => locale == "en"
        ? string.Create(CultureInfo.InvariantCulture, $"{year} ({year - 543})")
        : year.ToString(CultureInfo.InvariantCulture);
}
