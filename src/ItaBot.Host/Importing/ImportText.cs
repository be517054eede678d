using System.Globalization;
using ItaBot.Documents;
using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Importing;

/// <summary>What an import took, corrected and could not read, as lines for people.</summary>
internal static class ImportText
{
    /// <summary>The lines of a file that was read.</summary>
    public static IEnumerable<string> Lines(string file, ImportResult.Imported read)
    {
        var counts = ImportCounts.Of(read.Assessment);
        yield return Line(
            $"{file}: {read.Assessment.Agency.Id} · {read.Assessment.Agency.Name} · {read.Assessment.FiscalYear}");
        yield return Line(
            $"  รับไว้ {counts.Figures} ตัวเลข {counts.Items} ข้อ {counts.Measures} มาตรการ — took {counts.Figures} figures, {counts.Items} items, {counts.Measures} measures");
        foreach (var note in read.Assessment.Notes)
        {
            yield return Line($"  {At(note.Line)}“{note.Printed}” → {note.Taken} ({note.Why})");
        }

        foreach (var unreadable in read.Unreadable)
        {
            yield return Line(
                $"  {At(unreadable.Line)}อ่านไม่ได้ — could not read: “{unreadable.Text}” {unreadable.Why.Thai} — {unreadable.Why.English}");
        }
    }

    private static string At(int? line) =>
        line is { } number ? string.Create(CultureInfo.InvariantCulture, $"บรรทัด/line {number}: ") : "";

    private static string Line(FormattableString line) => Plain.Line(FormattableString.Invariant(line));
}
