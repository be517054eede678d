using ItaBot.Documents.Tables;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.Tables;

/// <summary>Reads which agency a row is of: by its id, its name or its usual short name.</summary>
internal static class AgencyCell
{
    /// <summary>Reads a cell; one that names no agency goes to the problems.</summary>
    /// <returns>The agency's id, or the text where it names none.</returns>
    public static string Read<TColumn>(
        string text, IReadOnlyList<Agency> agencies, int line, TColumn column, TableProblems<TColumn> problems)
        where TColumn : struct, Enum
    {
        if (agencies.FirstOrDefault(a => a.Id == text) is { } agency)
        {
            return agency.Id;
        }

        Agency[] named = [.. agencies.Where(a => text == a.Name || text == AgencyTypes.ShortNameOf(a))];
        if (named is [var one])
        {
            return one.Id;
        }

        var ids = string.Join(", ", (named.Length > 0 ? named : agencies).Select(a => a.Id));
        problems.Add(
            line,
            column,
            named.Length > 0
                ? new($"มีหลายหน่วยงานชื่อ “{Excerpt.Of(text)}”", $"Several agencies are called “{Excerpt.Of(text)}”.")
                : new($"ไม่มีหน่วยงาน “{Excerpt.Of(text)}” ในระบบ", $"The agency “{Excerpt.Of(text)}” is not on record."),
            ids.Length > 0
                ? new(
                    $"โปรดใช้รหัสหน่วยงาน คือ {ids} หรือนำเข้าผลการประเมินของหน่วยงานก่อนด้วย itabot import",
                    $"Use the id of an agency: {ids}; or import an assessment of the agency with itabot import first.")
                : new(
                    "โปรดนำเข้าผลการประเมินของหน่วยงานก่อนด้วย itabot import",
                    "Import an assessment of the agency with itabot import first."));
        return text;
    }
}
