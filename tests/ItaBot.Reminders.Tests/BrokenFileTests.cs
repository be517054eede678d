using ItaBot.Scoring.DataFiles;

namespace ItaBot.Reminders.Tests;

public sealed class BrokenFileTests
{
    [Theory]
    [InlineData("holidays.yaml", "day: 2025-10-13,", "day: 13/10/2568,", "is not a day")]
    [InlineData("holidays.yaml", "day: 2025-10-13,", "day: 2026-10-14,", "fiscal year 2569")]
    [InlineData("holidays.yaml", "day: 2025-10-13,", "day: 2025-10-23,", "already there")]
    [InlineData("holidays.yaml", "  2569:", "  2026:", "Buddhist era")]
    [InlineData("cadence.yaml", "to: \"16:30\"", "to: \"08:00\"", "before it closes")]
    [InlineData("cadence.yaml", "to: \"16:30\"", "to: \"16.30\"", "time of day")]
    [InlineData("cadence.yaml", "{ name: 30-days, before: 30 }", "{ name: 30-days, before: 0 }", "1 or more")]
    [InlineData("cadence.yaml", "{ name: 30-days, before: 30 }", "{ name: 30-days }", "State one of")]
    [InlineData("cadence.yaml", "{ name: 30-days, before: 30 }", "{ name: 30-days, before: 30, every: 7 }", "overdue (after)")]
    [InlineData("cadence.yaml", "{ name: 30-days, before: 30 }", "{ name: สามสิบวัน, before: 30 }", "small latin letters")]
    [InlineData("cadence.yaml", ", to: supervisor", ", to: mayor", "supervisor, executive")]
    [InlineData("calendar.yaml", "closes: 2022-02-28", "closes: 2021-02-28", "before the start")]
    [InlineData("calendar.yaml", "confirmed: true, source: ts-local }\n    oit", "confirmed: yes, source: ts-local }\n    oit", "true or false")]
    [InlineData("calendar.yaml", "    register: { opens", "    eit: { opens", "\"th\" is missing")]
    [InlineData("calendar.yaml", "source: closes", "source: somewhere", "\"somewhere\" is not known")]
    [InlineData("oit.yaml", "{ months: 1, dueMonthsAfter: 1,", "{ months: 5, dueMonthsAfter: 1,", "\"5\" is not known")]
    [InlineData("oit.yaml", "{ months: 1, dueMonthsAfter: 1,", "{ ", "recurs")]
    [InlineData("oit.yaml", "start: { month: 4, day: 1 }", "start: { month: 4, day: 31 }", "1–30")]
    [InlineData("oit.yaml", "start: { month: 4, day: 1 }", "start: { opens: eit }", "\"eit\" is not known")]
    [InlineData("oit.yaml", "news: { rhythm: on-change,", "news: { rhythm: daily,", "\"daily\" is not known")]
    [InlineData("oit.yaml", "news: { rhythm: on-change, covers: year", "news: { rhythm: on-change, covers: 2568", "year, previous")]
    [InlineData("standing.yaml", "weekday: friday, cadence", "weekday: sunday, cadence", "\"sunday\" is not known")]
    [InlineData("standing.yaml", "weekday: friday, cadence", "cadence", "weekday")]
    [InlineData("standing.yaml", "cadence: once", "cadence: twice", "\"twice\" is not known")]
    [InlineData("standing.yaml", "day: 2026-04-13", "day: 2027-04-13", "fiscal year 2569")]
    [InlineData("standing.yaml", "months: [6, 12]", "months: [6, 13]", "\"13\" is not known")]
    [InlineData("units.yaml", "[ส่วนโยธา, public works division]", "[กองคลังฯ]", "already there")]
    [InlineData("units.yaml", "general: สำนักปลัด", "default: สำนักปลัด", "\"default\" is not known")]
    [InlineData("digest.yaml", "en: \"due today, {due}\"", "en: \"due today, {dues}\"", "{days}, {due}")]
    [InlineData("digest.yaml", "  today: {", "  this-day: {", "\"this-day\" is not known")]
    public void A_file_that_cannot_be_is_refused_with_its_line(string file, string text, string by, string says)
    {
        using var folder = new ReminderFolder();
        var line = folder.Replace(file, text, by);

        var refusal = Assert.Throws<DataFileException>(() => ReminderData.Load(folder.Path));

        Assert.Equal(file, System.IO.Path.GetFileName(refusal.File));
        Assert.Contains(says, refusal.Problem.English, StringComparison.Ordinal);
        Assert.InRange(refusal.Line, line - 1, line + 1);
    }

    [Fact]
    public void A_cadence_that_the_program_itself_names_must_stay()
    {
        using var folder = new ReminderFolder();
        folder.Replace("cadence.yaml", "  monthly:", "  each-month:");

        var refusal = Assert.Throws<DataFileException>(() => ReminderData.Load(folder.Path));

        Assert.Contains("\"monthly\" is missing", refusal.Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_refused()
    {
        using var folder = new ReminderFolder();
        File.Delete(System.IO.Path.Combine(folder.Path, "oit.yaml"));

        Assert.Contains("missing", Assert.Throws<DataFileException>(() => ReminderData.Load(folder.Path)).Problem.English, StringComparison.Ordinal);
    }

    /// <summary>A copy of the delivered files that is gone after the test.</summary>
    private sealed class ReminderFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itabot-reminders-");

        public ReminderFolder()
        {
            foreach (var file in Directory.EnumerateFiles(ReminderData.DefaultDirectory, "*.yaml"))
            {
                File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
            }
        }

        public string Path => _folder.FullName;

        /// <summary>Replaces a text where it stands first; the line on which it begins.</summary>
        public int Replace(string file, string text, string by)
        {
            var path = System.IO.Path.Combine(Path, file);
            var whole = File.ReadAllText(path);
            var at = whole.IndexOf(text, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{file} does not hold {text}");
            File.WriteAllText(path, whole[..at] + by + whole[(at + text.Length)..]);
            return 1 + whole[..at].Count(c => c == '\n');
        }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
