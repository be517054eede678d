using ItaBot.Documents.Reports.Lines;

namespace ItaBot.Documents.Reports.Measures;

/// <summary>
/// Reads the units that own a measure. They are separated by strokes, commas, dashes, or only by the word
/// that a unit's name begins with; a space before any other word is a line break inside a name.
/// </summary>
internal static class OwnerReader
{
    private const int LongUnitWord = 6;

    private static readonly char[] Separators = ['/', ',', '-', '–', ';', '•', '\n'];

    private static readonly string[] UnitWords =
    [
        "สำนัก", "กอง", "งาน", "ทุก", "ฝ่าย", "ส่วน", "หน่วย", "กลุ่ม", "ศูนย์", "แผนก", "คณะ", "โรงเรียน",
        "นัก", "เจ้าหน้าที่", "เจ้าพนักงาน", "ผู้", "หัวหน้า", "ปลัด", "รองปลัด", "นิติกร", "ภารกิจ", "บุคลากร", "พนักงาน",
    ];

    // Only these may be glued to the next unit: other names contain such words (สำนักงานปลัด, กองการเจ้าหน้าที่).
    private static readonly string[] WholeNames =
        ["สำนักปลัดเทศบาล", "สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสวัสดิการสังคม", "หน่วยตรวจสอบภายใน"];

    private static readonly string[] GluedWords = ["งาน", "กอง", "สำนัก", "ทุก", "ฝ่าย", "หน่วย"];

    public static IReadOnlyList<string> Read(string cell) =>
    [
        .. CellText.Blocks(cell)
            .SelectMany(b => b.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .SelectMany(UnitsIn)
            .Distinct(),
    ];

    private static IEnumerable<string> UnitsIn(string text)
    {
        var unit = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WithoutNumber).SelectMany(Unglue))
        {
            if (unit.Length > 0 && UnitWords.Any(w => Begins(word, w)))
            {
                yield return unit;
                unit = "";
            }

            unit += word;
        }

        if (unit.Length > 0)
        {
            yield return unit;
        }
    }

    /// <summary>Whether a word begins with a unit's, in which text recognition may have mistaken a letter if it is long enough to be known.</summary>
    private static bool Begins(string word, string unitWord) =>
        word.StartsWith(unitWord, StringComparison.Ordinal)
        || (unitWord.Length >= LongUnitWord && word.Length >= unitWord.Length
            && word.Zip(unitWord).Count(letters => letters.First != letters.Second) == 1);

    private static IEnumerable<string> Unglue(string word)
    {
        var name = WholeNames.FirstOrDefault(n => word.StartsWith(n, StringComparison.Ordinal));
        var rest = name is null ? "" : word[name.Length..];
        return name is not null && GluedWords.Any(w => rest.StartsWith(w, StringComparison.Ordinal)) ? [name, rest] : [word];
    }

    private static string WithoutNumber(string word) =>
        StepReader.MarkerLength(word) is var length and > 0 ? word[length..].TrimStart() : word;
}
