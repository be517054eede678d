using System.Globalization;

namespace ItaBot.Scoring.Reconciling;

/// <summary>Figures as they are printed: digits with two decimals.</summary>
internal static class Digits
{
    /// <summary>Whether two figures differ in exactly one printed digit.</summary>
    public static bool OneApart(decimal one, decimal other)
    {
        var (a, b) = (Print(one), Print(other));
        return a.Length == b.Length && a.Zip(b).Count(pair => pair.First != pair.Second) == 1;
    }

    /// <summary>All scores that differ from a figure in exactly one printed digit.</summary>
    public static IEnumerable<decimal> WithOneChanged(decimal figure)
    {
        var printed = Print(figure);
        for (var place = 0; place < printed.Length; place++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (char.IsAsciiDigit(printed[place]) && printed[place] != digit)
                {
                    var changed = decimal.Parse(
                        $"{printed[..place]}{digit}{printed[(place + 1)..]}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
                    if (Points.IsScore(changed))
                    {
                        yield return changed;
                    }
                }
            }
        }
    }

    private static string Print(decimal figure) => figure.ToString("0.00", CultureInfo.InvariantCulture);
}
