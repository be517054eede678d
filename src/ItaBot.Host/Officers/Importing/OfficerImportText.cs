using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Officers.Importing;

/// <summary>What an import of officers stored, as lines for people.</summary>
internal static class OfficerImportText
{
    public static IEnumerable<string> Lines(string file, OfficerImport.Taken taken)
    {
        var added = taken.Officers.Count - taken.Replaced;
        yield return Plain.Line(FormattableString.Invariant(
            $"{file}: รับเจ้าหน้าที่ {taken.Officers.Count} คน ใหม่ {added} แทนที่ {taken.Replaced} — took {taken.Officers.Count} officers, {added} new, {taken.Replaced} replaced"));
        if (taken.Ignored.Count > 0)
        {
            yield return Plain.Line(
                $"  ไม่ได้ใช้คอลัมน์ — did not use the columns: {string.Join(", ", taken.Ignored)}");
        }
    }
}
