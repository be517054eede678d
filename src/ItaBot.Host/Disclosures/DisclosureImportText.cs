using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Disclosures;

/// <summary>What an import of published links stored, as lines for people.</summary>
internal static class DisclosureImportText
{
    public static IEnumerable<string> Lines(string file, DisclosureImport.Taken taken)
    {
        yield return Plain.Line(FormattableString.Invariant(
            $"{file}: รับลิงก์ {taken.Links.Count} รายการ ใหม่ {taken.Added} แทนที่ {taken.Replaced} เหมือนเดิม {taken.Unchanged} — took {taken.Links.Count} links, {taken.Added} new, {taken.Replaced} replaced, {taken.Unchanged} as before"));
        if (taken.Ignored.Count > 0)
        {
            yield return Plain.Line($"  ไม่ได้ใช้คอลัมน์ — did not use the columns: {string.Join(", ", taken.Ignored)}");
        }
    }
}
