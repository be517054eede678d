using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.CommandLine;

/// <summary>What is said of an agency that is not on record.</summary>
internal static class UnknownAgency
{
    public static LocalText Text(string agencyId, IReadOnlyList<Agency> agencies)
    {
        var known = string.Join(", ", agencies.Select(a => a.Id));
        return known.Length == 0
            ? new(
                $"ไม่รู้จักหน่วยงาน “{agencyId}” เพราะยังไม่มีผลการประเมินในระบบ ให้นำเข้าก่อนด้วย itabot import",
                $"“{agencyId}” is not known, because there is no assessment yet; import one first with itabot import")
            : new(
                $"ไม่รู้จักหน่วยงาน “{agencyId}” ที่มีคือ {known} หากเป็นหน่วยงานอื่นให้นำเข้าผลการประเมินก่อนด้วย itabot import",
                $"“{agencyId}” is not known; there are {known}. Import the assessment of any other with itabot import first");
    }
}
