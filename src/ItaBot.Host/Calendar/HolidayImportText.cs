using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Calendar;

/// <summary>What an import of holidays stored, as lines for people.</summary>
internal static class HolidayImportText
{
    public static IEnumerable<string> Lines(string file, HolidayImport.Taken taken)
    {
        var added = taken.Holidays.Count - taken.Replaced;
        yield return Plain.Line(FormattableString.Invariant(
            $"{file}: รับวันหยุด {taken.Holidays.Count} วัน ใหม่ {added} แทนที่ {taken.Replaced} — took {taken.Holidays.Count} holidays, {added} new, {taken.Replaced} replaced"));
        if (taken.OnWeekends > 0)
        {
            yield return FormattableString.Invariant(
                $"  ไม่ได้เก็บ {taken.OnWeekends} วันที่ตรงกับเสาร์อาทิตย์ — left out {taken.OnWeekends} on weekends");
        }

        if (taken.Ignored.Count > 0)
        {
            yield return Plain.Line($"  ไม่ได้ใช้คอลัมน์ — did not use the columns: {string.Join(", ", taken.Ignored)}");
        }
    }
}
