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

    /// <summary>Reads a figure that is not said to be of one part.</summary>
    public static bool TryRead(string cell, out decimal figure) => TryRead(cell, out figure, out var part) && part is null;

    /// <summary>The part whose scores a column with this heading holds, or null: <c>EitPublic</c>, <c>คะแนน EIT ๒</c>, <c>ส่วนที่ 1</c>.</summary>
    public static ItemPart? PartThatHeads(string heading)
    {
        var match = PartHeading().Match(ThaiDigits.ToArabic(heading));
        return !match.Success ? null : match.Groups["public"].Success ? ItemPart.EitPublic : ItemPart.EitSurvey;
    }

    private const string PartWords =
        @"((?<public>EIT\s?Public|EIT\s?1|ส่วนที่\s?1|public)|(?<survey>EIT\s?Survey|EIT\s?2|ส่วนที่\s?2|survey))";

    [GeneratedRegex(
        @"^(ร้อยละ\s?)?(?<figure>-?[0-9]{1,9}(\.[0-9]{1,9})?)\s?(คะแนน|%)?\s?\(?" + PartWords + @"?\)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Cell();

    [GeneratedRegex(
        @"^((ผล)?คะแนน(เฉลี่ย)?|EIT)?\s?\(?" + PartWords + @"\)?(\(.*\))?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PartHeading();
}
