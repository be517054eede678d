using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>
/// Reads item codes as they are typed: <c>i๑๐</c>, <c>E๔</c>, <c>๐๑๐</c> with a Thai zero for the letter o,
/// <c>1๒๐</c> with a one for the letter i, or a bare number where the row says which tool is meant.
/// </summary>
internal static partial class ItemCode
{
    /// <summary>Reads a code.</summary>
    /// <param name="printed">The code as printed.</param>
    /// <param name="tool">The tool that the row or its heading is about; null where neither says.</param>
    /// <param name="rules">The rule year, which says what numbers there are.</param>
    /// <param name="id">The item's id.</param>
    /// <returns>False where it is no code. The item need not exist.</returns>
    public static bool TryRead(string printed, Tool? tool, RuleYear rules, out string id)
    {
        id = "";
        var code = string.Concat(printed.Where(c => !char.IsWhiteSpace(c)));
        if (code.Length == 0)
        {
            return false;
        }

        var letter = LetterOf(code[0]);
        var digits = letter is null ? code : code[1..];
        if (letter is null && tool is null && code.Length > 1 && IsZero(code[0]))
        {
            letter = 'o';
            digits = code[1..];
        }

        if (letter is null)
        {
            if (tool is not { } known)
            {
                return false;
            }

            letter = ItemId.LetterOf(known);
            digits = WithoutLetterDigit(code, known, rules);
        }

        if (!int.TryParse(ThaiDigits.ToArabic(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
        {
            return false;
        }

        id = letter + number.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>Whether a cell begins with a code that names its tool by a letter, so that it needs no heading.</summary>
    public static bool HasLetter(string cell) => Lettered().IsMatch(cell);

    private static string WithoutLetterDigit(string code, Tool tool, RuleYear rules)
    {
        if (code.Length < 2 || !Exists(code[1..], tool, rules))
        {
            return code;
        }

        // 1๔ mixes two sorts of digits, so its 1 is a letter; a plain 14 is only one where there is no item 14.
        // A zero for the letter o needs no such care: zeros in front of a number do not count.
        return tool is Tool.IIT && code[0] == '1' && (code.Skip(1).Any(ThaiDigits.IsThaiDigit) || !Exists(code, tool, rules))
            ? code[1..]
            : code;
    }

    private static bool Exists(string digits, Tool tool, RuleYear rules) =>
        int.TryParse(ThaiDigits.ToArabic(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && rules.FindItem(ItemId.LetterOf(tool) + number.ToString(CultureInfo.InvariantCulture)) is not null;

    private static bool IsZero(char c) => c is '0' or '๐';

    private static char? LetterOf(char c) => c switch
    {
        'i' or 'I' or 'l' => 'i',
        'e' or 'E' => 'e',
        'o' or 'O' => 'o',
        _ => null,
    };

    [GeneratedRegex("^(ข้อ ?(ที่)? ?)?[ieoIEOl] ?[0-9๐-๙]{1,2}($|[^0-9๐-๙])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();
}
