using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Figures;

/// <summary>Reads what stands in a cell for scores: <c>๘๕.๔๕ EitPublic</c>, <c>100.00</c>, <c>๐</c>, <c>๙๓.๕๖ คะแนน</c>.</summary>
internal static partial class FigureText
{
    /// <summary>Reads a cell that holds a figure and nothing but its unit or its part beside it.</summary>
    /// <returns>False where the cell is no figure. A figure need not be a possible score.</returns>
    public static bool TryRead(string cell, out decimal figure, out ItemPart? part)
    {
        figure = 0;
        part = null;
        var match = Cell().Match(ThaiDigits.ToArabic(cell).Trim());
        if (!match.Success || !decimal.TryParse(
            match.Groups["figure"].Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out figure))
        {
            return false;
        }

        part = match.Groups["public"].Success ? ItemPart.EitPublic
            : match.Groups["survey"].Success ? ItemPart.EitSurvey
            : null;
        return true;
    }

    /// <summary>Reads a plain figure, as <see cref="TryRead(string, out decimal, out ItemPart?)"/> does.</summary>
    public static bool TryRead(string cell, out decimal figure) => TryRead(cell, out figure, out _);

    /// <summary>The part that a text names, or null: <c>EitPublic</c>, <c>EIT ๒</c>, <c>ส่วนที่ 1</c>.</summary>
    public static ItemPart? PartNamedBy(string text)
    {
        var match = Part().Match(ThaiDigits.ToArabic(text));
        return !match.Success ? null : match.Groups["public"].Success ? ItemPart.EitPublic : ItemPart.EitSurvey;
    }

    private const string PartWords =
        @"((?<public>EIT\s?Public|EIT\s?1|ส่วนที่\s?1|public)|(?<survey>EIT\s?Survey|EIT\s?2|ส่วนที่\s?2|survey))";

    [GeneratedRegex(
        @"^(?<figure>[-+]?[0-9]{1,9}(\.[0-9]{1,9})?)\s?(คะแนน|%)?\s?\(?" + PartWords + @"?\)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Cell();

    [GeneratedRegex(PartWords, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
