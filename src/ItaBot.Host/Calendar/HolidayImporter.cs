using ItaBot.Documents.Holidays;
using ItaBot.Documents.Tables;
using ItaBot.Host.Officers;
using ItaBot.Host.Tables;
using ItaBot.Reminders.Calendar;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Rules.Files;
using ItaBot.Scoring.Thai;

namespace ItaBot.Host.Calendar;

/// <summary>Turns a table into holidays, or says everything that is wrong with it.</summary>
/// <param name="delivered">The holidays of the holiday file.</param>
/// <param name="imported">The holidays that were imported before.</param>
/// <param name="thisYear">The fiscal year of today, Buddhist era.</param>
internal sealed class HolidayImporter(Holidays delivered, IReadOnlyList<Holiday> imported, int thisYear)
{
    // Nobody knows the holidays of later years; such a year is a slip of the pen.
    private const int MostYearsAhead = 5;

    public HolidayImport Read(Table<HolidayColumn>.Read table, string file)
    {
        var evidence = new Evidence(Standing.Found, $"นำเข้าจาก {Path.GetFileName(file)}");
        var problems = new TableProblems<HolidayColumn>(table.Headings, []);
        var lines = new Dictionary<DateOnly, int>();
        var holidays = new List<Holiday>();
        foreach (var row in table.Rows)
        {
            if (Day(table, row, lines, problems) is { } day && Name(row, HolidayColumn.Th, problems) is { } thai)
            {
                holidays.Add(new(day, new(thai, Name(row, HolidayColumn.En, problems) ?? thai), evidence));
            }
        }

        if (problems.Any())
        {
            return new HolidayImport.Refused([.. problems]);
        }

        Holiday[] kept = [.. holidays.Where(h => h.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))];
        return new HolidayImport.Taken(kept, imported.IntersectBy(kept.Select(h => h.Day), h => h.Day).Count(), holidays.Count - kept.Length, table.Ignored);
    }

    private DateOnly? Day(
        Table<HolidayColumn>.Read table, TableRow<HolidayColumn> row, Dictionary<DateOnly, int> lines, TableProblems<HolidayColumn> problems)
    {
        var text = row[HolidayColumn.Day];
        if (table.DayOf(text) is not { } day)
        {
            problems.AddNotADay(row.Line, HolidayColumn.Day, Excerpt.Of(text));
            return null;
        }

        var (first, last) = (delivered.Years.First(), thisYear + MostYearsAhead);
        if (FiscalYears.Of(day) is var year && (year < first || year > last))
        {
            problems.Add(
                row.Line,
                HolidayColumn.Day,
                new($"“{text}” อยู่ในปีงบประมาณ {year}", $"“{text}” lies in the fiscal year {year}."),
                new($"โปรดตรวจปี ใช้ได้ปีงบประมาณ {first} ถึง {last}", $"Check the year; the fiscal years {first} to {last} can be imported."));
        }
        else if (delivered.On(day) is { } known)
        {
            problems.Add(
                row.Line,
                HolidayColumn.Day,
                new($"“{text}” มีในไฟล์วันหยุดแล้ว คือ {known.Name.Thai}", $"“{text}” is in the holiday file already: {known.Name.English}."),
                new("โปรดลบแถวนี้ หรือแก้ใน dialogs/reminders/holidays.yaml", "Delete the row, or correct dialogs/reminders/holidays.yaml."));
        }
        else if (!lines.TryAdd(day, row.Line))
        {
            problems.Add(
                row.Line,
                HolidayColumn.Day,
                new($"“{text}” ซ้ำกับบรรทัด {lines[day]}", $"“{text}” stands in line {lines[day]} already."),
                new("โปรดเหลือไว้แถวเดียว", "Leave one of the rows."));
        }

        return day;
    }

    // Without an English name the Thai one is said.
    private static string? Name(TableRow<HolidayColumn> row, HolidayColumn column, TableProblems<HolidayColumn> problems)
    {
        var text = row[column];
        if (OfficerText.IsLine(text))
        {
            return text;
        }

        if (column == HolidayColumn.Th || text.Length > 0)
        {
            problems.Add(
                row.Line,
                column,
                text.Length == 0
                    ? new("ไม่มีชื่อวันหยุด", "The holiday has no name.")
                    : new("ชื่อวันหยุดยาวเกินไปหรือมีหลายบรรทัด", "The name is too long or has several lines."),
                new(
                    $"โปรดกรอกเป็นบรรทัดเดียว ไม่เกิน {OfficerText.LongestLine} ตัวอักษร",
                    $"Fill it in with a single line of up to {OfficerText.LongestLine} characters."));
        }

        return null;
    }
}
